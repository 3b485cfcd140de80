/** Licences that ask for no more than their own text to go with the code. Whatever has another does not ship. */
export const permissiveLicenses: readonly string[] = [
  "MIT",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "Apache-2.0",
];
