import type { CellStyle } from "hucre";

const line = { style: "thin" } as const;
const border = { top: line, right: line, bottom: line, left: line };

export const headingStyle: CellStyle = {
  font: { bold: true },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border,
};
export const titleStyle: CellStyle = {
  font: { bold: true, size: 16 },
  alignment: { horizontal: "center", vertical: "center" },
};
export const bodyStyle: CellStyle = { border };
