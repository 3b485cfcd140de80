import type { ReadingChoices } from "./ReadingChoices";

/**
 * Choices that go with the headings, wherever they stand, and those that one sheet's rows were looked at for: two
 * sheets of the same headings may be of two levels, and what is hidden on one is not on the other.
 */
export function splitChoices(choices: ReadingChoices): {
  readonly ofHeadings: ReadingChoices;
  readonly ofSheet: ReadingChoices;
} {
  const { columns, confirmed, artsHoldMusicAndArt, ...ofSheet } = choices;
  return {
    ofHeadings: {
      ...(columns && { columns }),
      ...(confirmed !== undefined && { confirmed }),
      ...(artsHoldMusicAndArt !== undefined && { artsHoldMusicAndArt }),
    },
    ofSheet,
  };
}
