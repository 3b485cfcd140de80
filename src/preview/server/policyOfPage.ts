/**
 * The Content-Security-Policy that a page carries in its head, so that the server can say it in a header as well;
 * undefined for a page without one.
 */
export function policyOfPage(html: string): string | undefined {
  const meta = /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/iu.exec(html);
  return meta?.[1];
}
