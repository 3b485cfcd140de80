import { formulaPieces } from "./formulaPieces";
import { futureFunctions } from "./futureFunctions";

/**
 * A stored formula as a person types it, with its equals sign.
 *
 * Excel stores `BALANCE.CVRATIO(` as `_xldudf_BALANCE_CVRATIO(`, after a clash with other add-ins even as
 * `[2]!_xldudf_BALANCE_CVRATIO(`. Other add-ins' functions keep their stored name: which of its underscores was a
 * full stop cannot be told. A prefix is taken off only where saving puts it on again.
 */
export function formulaFromFile(stored: string): string {
  const pieces = formulaPieces(stored.startsWith("=") ? stored.slice(1) : stored);
  const text = pieces.map(({ text: piece, code }, index) => {
    const next = pieces[index + 1]?.text ?? "";
    if (/^\[\d+\]$/.test(piece) && /^!_xldudf_BALANCE_/i.test(next)) return "";
    if (!code) return piece;
    return piece
      .replace(/^!(?=_xldudf_BALANCE_)/i, "")
      .replace(/_xldudf_BALANCE_(?=[A-Z0-9_.]+\s*\()/gi, "BALANCE.")
      .replace(/_xlfn\.ANCHORARRAY\((\$?[A-Z]{1,3}\$?\d{1,7})\)/gi, "$1#")
      .replace(/_xlfn\.(?:_xlws\.)?([A-Z0-9.]+)(?=\s*\()/gi, (whole: string, name: string) =>
        futureFunctions.has(name.toUpperCase()) ? name : whole,
      )
      .replace(/_xlpm\./g, "");
  });
  return `=${text.join("")}`;
}
