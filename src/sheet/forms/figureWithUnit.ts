import { normaliseHeading } from "../normaliseHeading";
import { plainNumber } from "../plainNumber";

/** Of "412 人" the figure and the unit; `undefined` for every other text, also for a figure that would lose digits. */
export function figureWithUnit(text: string): { figure: number; unit: string } | undefined {
  const match =
    /^\s*([-+]?[\d０-９][\d０-９,，.．]*)\s*[(（]?([^\d\s()（）]{1,6}\d?)[)）]?\s*$/u.exec(text);
  if (!match) return undefined;
  const [, digits = "", unit = ""] = match;
  if (!normaliseHeading(`x(${unit})`).unit || unit === "%" || unit === "％") return undefined;
  const plain = plainNumber(digits);
  if (typeof plain !== "object" || plain.digits.replace(/\D/gu, "").length > 15) return undefined;
  return { figure: Number(plain.digits), unit };
}
