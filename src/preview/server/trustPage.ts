import { createHash } from "node:crypto";

const script = `
addEventListener("message", function (event) {
  if (event.source === parent) parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
`;

/**
 * office.js asks this page whether it may trust a host page that is not served over https. The
 * preview runs on the user's own machine, so the answer is yes.
 */
export const trustPage = `<!doctype html><meta charset="utf-8"><title>Trust</title><script>${script}</script>`;

/** Lets the page run that script and nothing else. */
export const trustPagePolicy = `default-src 'none'; script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'; base-uri 'none'; form-action 'none'`;
