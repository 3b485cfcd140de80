/**
 * What the pane's page may load and do, as its Content-Security-Policy. Scripts and frames come from this server and
 * from the folder of office.js, nothing else does, and nothing is sent anywhere.
 *
 * Griffel writes its styles into empty style elements by insertRule, so the hash of the empty text is all the inline
 * style there is. `frame-ancestors` cannot stand in a page, and Excel on the web frames this one.
 *
 * @param officeJs the address of office.js: absolute, or relative to the page where the server holds it itself
 */
export function contentSecurityPolicy(officeJs: string): string {
  const office = /^https:/iu.test(officeJs) ? ` ${new URL(".", officeJs).href}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    `style-src-attr 'unsafe-hashes' ${XML_ERROR_STYLES.join(" ")}`,
    "img-src 'self'",
    "connect-src 'none'",
    // office.js asks a page beside itself whether a host that it does not know may be trusted.
    `frame-src 'self'${office}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** SHA-256 of no text at all. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The two styles of the document that Chromium makes of text that is no XML: office.js parses an empty licence token as
 * XML, and throws that document away. No other style attribute is allowed.
 */
const XML_ERROR_STYLES = [
  "'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM='",
  "'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E='",
];
