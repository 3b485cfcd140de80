import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assessment } from "../../src/assessment/Assessment";
import { openWorkbookFile } from "../../src/preview/files/openWorkbookFile";
import { relativeError } from "../oracle/relativeError";
import type { ExcelInNode } from "../support/officeInNode";
import { openInExcel } from "../support/openInExcel";
import { checkWithChoices } from "../workbooks/harness/checkWithChoices";

/*
 * The sample county's primary schools stand in its workbook twice: with ready-made stocks, and as the statistics system
 * exports them, raw figures under four merged heading rows. Both must be judged alike.
 */
let excel: ExcelInNode;
afterEach(() => excel.dispose());

test.each(["2017", "2012"])(
  "by %s the statistics sheet gives every verdict and coefficient of the plain one",
  async (standardId) => {
    const bytes = readFileSync(join(__dirname, "../../assets/sample-county.xlsx"));
    const { workbook } = await openWorkbookFile(bytes, "sample-county.xlsx");
    excel = openInExcel(workbook);
    const assessed = async (sheet: string): Promise<Assessment> => {
      const id = workbook.sheetOrder.find((each) => workbook.sheets[each]!.name === sheet)!;
      const choices = { artsHoldMusicAndArt: true };
      const outcome = await checkWithChoices(standardId, id, choices);
      expect(outcome).toMatchObject({ kind: "checked", assessments: [{ level: "primary" }] });
      return outcome.kind === "checked" ? outcome.assessments[0]! : (undefined as never);
    };
    const plain = await assessed("小学办学条件 2026");
    const raw = await assessed("小学统计报表（四行表头）");

    expect(raw.verdict).toBe(plain.verdict);
    const verdicts = ({ schools }: Assessment) =>
      schools.map(({ name, pupils, verdict, indicators }) => ({
        ...{ name, pupils, verdict },
        states: indicators.map(({ indicatorId, state }) => [indicatorId, state]),
      }));
    expect(verdicts(raw)).toEqual(verdicts(plain));
    const reasons = ({ leftOut }: Assessment) => leftOut.map(({ name, reason }) => [name, reason]);
    expect(reasons(raw)).toEqual(reasons(plain));
    const states = ({ coefficients }: Assessment) =>
      coefficients.map(({ indicatorId, state }) => [indicatorId, state]);
    expect(states(raw)).toEqual(states(plain));
    raw.coefficients.forEach(({ value }, index) =>
      expect(relativeError(value!, plain.coefficients[index]!.value!)).toBeLessThan(1e-12),
    );
  },
);
