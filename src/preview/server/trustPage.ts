/**
 * office.js asks this page whether it may trust a host page that is not served over https. The
 * preview runs on the user's own machine, so the answer is yes.
 */
export const trustPage = `<!doctype html><meta charset="utf-8"><title>Trust</title><script>
addEventListener("message", function (event) {
  if (event.source === parent) parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
</script>`;
