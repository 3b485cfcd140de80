/** Set at build time from package.json. */
declare const BALANCE_VERSION: string;

/** VERSION(): the version of the add-in. */
export function version(): string {
  return BALANCE_VERSION;
}
