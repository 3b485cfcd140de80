import type { WrittenFigure } from "./WrittenFigure";

/**
 * The figure that digits such as "-1234.50" or "1e3" write; a number writes the 15 digits that Excel shows of it,
 * without zeros at the end.
 *
 * @example readWrittenFigure("7.20") // { units: 720n, decimals: 2 }
 */
export function readWrittenFigure(written: string | number): WrittenFigure {
  const digits = typeof written === "string" ? written : String(Number(written.toPrecision(15)));
  const [mantissa = "", exponent = "0"] = digits.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const units = BigInt(whole + fraction);
  const decimals = fraction.length - Number(exponent);
  return decimals < 0
    ? { units: units * 10n ** BigInt(-decimals), decimals: 0 }
    : { units, decimals };
}
