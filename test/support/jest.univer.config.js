const base = require("../../jest.config.js");

// Packages below Univer that ship ES modules only: jest has to rewrite them.
const esModules = [
  "hucre",
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  rootDir: "../..",
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
};
