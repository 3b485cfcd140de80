import type { recogniseSchoolTable } from "../sheet/recogniseSchoolTable";

/** All that a verdict rests on, to be compared with what it is later. */
export function judgedText(recognised: ReturnType<typeof recogniseSchoolTable>): string {
  return JSON.stringify(recognised);
}
