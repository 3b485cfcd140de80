import { coefvar } from "../../src/functions/equity/coefvar";
import { cvratio } from "../../src/functions/equity/cvratio";
import { plainTwoPasses, readEveryCell } from "./loops";
import { medianTimes } from "./medianTimes";
import { schoolColumns } from "./schoolColumns";

/** What the coefficient costs against a loop that only reads the cells, and against the textbook's two passes. */
export function benchCoefficient(
  rows: number,
  blanks: number,
  rounds: number,
  callsPerRound: number,
): void {
  const { totals, values, pupils } = schoolColumns(rows, blanks);
  const times = medianTimes(
    {
      read: () => readEveryCell(totals, pupils),
      twoPass: () => plainTwoPasses(totals, pupils),
      CVRATIO: () => cvratio(totals, pupils),
      "CV with pupils": () => coefvar(values, pupils),
    },
    rounds,
    callsPerRound,
  );
  console.log(
    `${rows.toLocaleString("en")} pairs, ${blanks === 0 ? "no blanks" : `${blanks * 100} % blanks`} (reading: ${(times.read / rows).toFixed(1)} ns a pair)`,
  );
  for (const name of ["CVRATIO", "CV with pupils"] as const)
    console.log(
      `  ${name.padEnd(16)} × ${(times[name] / times.read).toFixed(2)} reading   × ${(times[name] / times.twoPass).toFixed(2)} plain two passes`,
    );
}
