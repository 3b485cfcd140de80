import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const WAYS_OUT = [
  ...["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource"],
  ...["RTCPeerConnection", "Worker", "SharedWorker", "Image", "Audio", "open", "importScripts"],
];

const MARKUP = [
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|sendBeacon|serviceWorker)$/]",
    message: "Write text with textContent or React; send nothing.",
  },
  {
    selector: "JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]",
    message: "A text is shown as text.",
  },
  {
    selector: "Property[key.name='dangerouslySetInnerHTML']",
    message: "A text is shown as text.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: "A text is shown as text.",
  },
  {
    selector: "MemberExpression[computed=true][property.value=/^(innerHTML|outerHTML|srcdoc)$/]",
    message: "A text is shown as text.",
  },
  {
    selector:
      "MemberExpression[object.name=/^(window|self|globalThis)$/][property.name=/^(fetch|open|XMLHttpRequest|WebSocket|EventSource|Worker|eval)$/]",
    message: "Nothing is sent or fetched.",
  },
  {
    selector: "CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type=/Literal$/]",
    message: "No text becomes code.",
  },
  { selector: "ImportExpression > :not(Literal)", message: "Code comes from this build alone." },
];

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "src/i18n/browser-check.js"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/excel/**/*.ts", "src/actions/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    // Nothing of the add-in sends or fetches, and no text becomes markup or code.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/preview/**"],
    rules: {
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-globals": ["error", ...WAYS_OUT],
      "no-restricted-syntax": ["error", ...MARKUP],
    },
  },
  {
    files: ["src/preview/page/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...MARKUP] },
  },
  {
    files: ["src/preview/server/**", "test/**", "assets/make/**", "release/make/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js", "**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
