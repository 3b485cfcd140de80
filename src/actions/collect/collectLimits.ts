/** How much is collected at once. */
export const collectLimits = {
  fileBytes: 20 * 2 ** 20,
  /** Of one file's parts together, against zip bombs. */
  unpackedBytes: 400 * 2 ** 20,
  /** Of one file's sheets together, from A1 to the last cell of each. */
  cells: 5_000_000,
  files: 2000,
  rows: 200_000,
} as const;
