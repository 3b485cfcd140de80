/**
 * The policy of the preview's own page; the add-in's frame in it keeps the stricter one of its own page. The grid brings
 * its styles as texts and draws its icons and images from data.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  // The manifest, the functions and the sample workbook of the add-in, on this machine.
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
