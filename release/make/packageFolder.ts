/**
 * The folder of the package that a module belongs to, or undefined for a module of our own.
 *
 * @example packageFolder("/x/node_modules/@fluentui/tokens/lib/index.js") // "/x/node_modules/@fluentui/tokens"
 */
export function packageFolder(resource: string): string | undefined {
  const inPackage = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(resource);
  return inPackage?.[1];
}
