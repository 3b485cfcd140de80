/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.(ts|tsx|mjs|js)$": "@swc/jest" },
  // Packages that ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};
