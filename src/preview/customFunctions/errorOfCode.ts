const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** The cell error of a failure code of the custom-function runtime. */
export function errorOfCode(code: number): string {
  return errors[code] ?? "#VALUE!";
}
