// Packages that ship ES modules only: jest has to rewrite them.
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
  testEnvironment: "node",
  // Generous: a test fails by what it sees, never by a slow machine.
  testTimeout: 60_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.(ts|tsx|mjs|js)$": "@swc/jest" },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};
