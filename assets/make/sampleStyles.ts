import type { IStyleData } from "@univerjs/core";

const line = { s: 1, cl: { rgb: "#BFBFBF" } };
const framed: IStyleData = { fs: 10, bd: { t: line, r: line, b: line, l: line }, vt: 2 };

export const sampleStyles: Record<string, IStyleData> = {
  title: { bl: 1, fs: 16, ht: 2, vt: 2 },
  /** Of a sheet far wider than the screen. */
  leftTitle: { bl: 1, fs: 16, ht: 1, vt: 2 },
  heading: { ...framed, bl: 1, ht: 2, tb: 3, bg: { rgb: "#EDEDED" } },
  text: framed,
  centred: { ...framed, ht: 2 },
  whole: { ...framed, n: { pattern: "#,##0" } },
  two: { ...framed, n: { pattern: "#,##0.00" } },
  percent: { ...framed, n: { pattern: "0.00%" } },
  points: { ...framed, n: { pattern: "0.00" } },
  year: { ...framed, bl: 1, ht: 2, bg: { rgb: "#EDEDED" }, n: { pattern: '0"年"' } },
  digits: { ...framed, n: { pattern: "0.000000000000000" } },
  general: framed,
  code: { ...framed, ff: "Consolas", cl: { rgb: "#404040" } },
  totalText: { ...framed, bl: 1, bg: { rgb: "#F7F7F7" } },
  totalWhole: { ...framed, bl: 1, bg: { rgb: "#F7F7F7" }, n: { pattern: "#,##0" } },
  totalTwo: { ...framed, bl: 1, bg: { rgb: "#F7F7F7" }, n: { pattern: "#,##0.00" } },
  note: { cl: { rgb: "#616161" }, tb: 3, vt: 1 },
};
