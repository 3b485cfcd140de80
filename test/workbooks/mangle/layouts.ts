import fc from "fast-check";

/** How a table lies on its sheet and how its cells are written; nothing of it changes a figure. */
export interface Layout {
  readonly seed: number;
  readonly schools: number;
  readonly level: "primary" | "junior";
  /** "levels": both levels in one table, combined schools among them. */
  readonly shape: "plain" | "statistics" | "levels";
  readonly top: number;
  readonly left: number;
  readonly title: boolean;
  readonly footers: boolean;
  readonly unitRow: boolean;
  readonly numberRow: boolean;
  readonly stacking: "merged" | "pasted" | "repeated";
  /** Plain headings under groups of their own: 教师（人） and 办学条件. */
  readonly grouped: boolean;
  readonly shuffleColumns: boolean;
  readonly shuffleRows: boolean;
  readonly blankColumns: number;
  readonly blankRows: number;
  /** Columns that nobody needs, many of them named much like those that count. */
  readonly strangeColumns: number;
  /** Line breaks, full-width signs, numbers and stars in headings. */
  readonly noisyHeadings: boolean;
  /** 乡镇 merged down the rows of its schools. */
  readonly townships: boolean;
  /** 序号, with 合计 and 小计 standing there instead of in the name's column. */
  readonly indexColumn: boolean;
  /** A 小计 after so many schools; 0: none. */
  readonly subtotalEvery: number;
  /** Cells with nothing, a dash or a word instead of their figure. */
  readonly odd: number;
  readonly texts: boolean;
  readonly hiddenColumns: number;
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  seed: fc.integer({ min: 1, max: 9999 }),
  schools: fc.integer({ min: 4, max: 12 }),
  level: fc.constantFrom("primary" as const, "junior" as const),
  shape: fc.constantFrom("plain" as const, "statistics" as const, "levels" as const),
  top: fc.integer({ min: 0, max: 9 }),
  left: fc.integer({ min: 0, max: 5 }),
  title: fc.boolean(),
  footers: fc.boolean(),
  unitRow: fc.boolean(),
  numberRow: fc.boolean(),
  stacking: fc.constantFrom("merged" as const, "pasted" as const, "repeated" as const),
  grouped: fc.boolean(),
  shuffleColumns: fc.boolean(),
  shuffleRows: fc.boolean(),
  blankColumns: fc.nat({ max: 1 }),
  blankRows: fc.nat({ max: 2 }),
  strangeColumns: fc.nat({ max: 6 }),
  noisyHeadings: fc.boolean(),
  townships: fc.boolean(),
  indexColumn: fc.boolean(),
  subtotalEvery: fc.constantFrom(0, 0, 3, 5),
  odd: fc.constantFrom(0, 0, 0, 1, 3),
  texts: fc.boolean(),
  hiddenColumns: fc.nat({ max: 2 }),
});
