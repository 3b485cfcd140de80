import { formulaPieces } from "./formulaPieces";
import { futureFunctions } from "./futureFunctions";
import { lambdaNames } from "./lambdaNames";

const NAME =
  /(?<![A-Za-z0-9_.\u0080-\uffff$!])([A-Za-z_\u0080-\uffff][A-Za-z0-9_.\u0080-\uffff]*)(\s*\()?/g;

/** A typed formula as Excel stores it: the reverse of formulaFromFile, without the equals sign. */
export function formulaToFile(typed: string): string {
  const formula = typed
    .replace(/^\{?=/, "")
    .replace(/^(.*)\}$/s, (whole, body: string) => (typed.startsWith("{=") ? body : whole));
  const names = lambdaNames(formula);
  return formulaPieces(formula)
    .map(({ text, code }) =>
      code
        ? text
            .replace(/(?<![A-Za-z0-9_.$])(\$?[A-Z]{1,3}\$?\d{1,7})#/gi, "_xlfn.ANCHORARRAY($1)")
            .replace(NAME, (whole: string, name: string, call: string | undefined) => {
              const upper = name.toUpperCase();
              if (names.has(upper)) return `_xlpm.${whole}`;
              if (call === undefined) return whole;
              if (upper.startsWith("BALANCE."))
                return `_xldudf_BALANCE_${upper.slice("BALANCE.".length)}${call}`;
              return `${futureFunctions.get(upper) ?? ""}${whole}`;
            })
        : text,
    )
    .join("");
}
