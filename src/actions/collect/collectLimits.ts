/** How much is collected at once. */
export const collectLimits = {
  fileBytes: 20 * 2 ** 20,
  /** Of one file's parts together, against zip bombs. */
  unpackedBytes: 400 * 2 ** 20,
  files: 2000,
  rows: 200_000,
} as const;
