import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckOutcome } from "../../src/actions/CheckOutcome";
import { openWorkbookFile } from "../../src/preview/files/openWorkbookFile";
import { everythingIn } from "../support/everythingIn";
import type { ExcelInNode } from "../support/officeInNode";
import { openInExcel } from "../support/openInExcel";
import { answerQuestions } from "./harness/answerQuestions";
import { bareName } from "./harness/bareName";
import { checkWithChoices } from "./harness/checkWithChoices";
import { foundTruth } from "./harness/foundTruth";
import { unaccountedCells } from "./harness/unaccountedCells";
import { wrongSplits } from "./harness/wrongSplits";
import { makers } from "./make/makers";
import { truthText } from "./make/build/truthText";
import { writeBook } from "./make/build/writeBook";
import type { Check, Outcome, Truth } from "./truth/Truth";

/*
 * Workbooks as counties keep them, each with the truth beside it (exact fractions of the schools' own figures, nothing
 * of src). Each is opened as a file, read through the host and checked as the pane does.
 */
const names = readdirSync(__dirname)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(/\.xlsx$/u, ""));
const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8")) as Truth;
const bytesOf = (name: string): Buffer => readFileSync(join(__dirname, `${name}.xlsx`));

let excel: ExcelInNode | undefined;
afterEach(() => {
  excel?.dispose();
  excel = undefined;
});

test("there are 28 workbooks at least, and each is what its maker makes, byte for byte", async () => {
  expect(names.length).toBeGreaterThanOrEqual(28);
  expect(Object.keys(makers).sort()).toEqual([...names].sort());
  for (const [name, make] of Object.entries(makers)) {
    const { sheets, names: ranges, truth } = make();
    const made = Buffer.from(await writeBook(sheets, ranges));
    expect([name, made.equals(bytesOf(name))]).toEqual([name, true]);
    expect([name, truthText(truth)]).toEqual([
      name,
      readFileSync(join(__dirname, `${name}.json`), "utf8"),
    ]);
    expect([name, made.length < 30_000]).toEqual([name, true]);
  }
});

describe.each(names)("%s", (name) => {
  const { checks } = truthOf(name);
  test.each(checks.map((check, place) => [place + 1, check.sheet, check.standard, check] as const))(
    "check %i: %s by %s",
    async (_place, _sheet, _standard, check) => {
      const { workbook } = await openWorkbookFile(bytesOf(name), `${name}.xlsx`);
      const id = workbook.sheetOrder.find((each) => workbook.sheets[each]!.name === check.sheet)!;
      excel = openInExcel(workbook);
      const before = everythingIn(excel.univerAPI.getActiveWorkbook()!.save());
      const { outcome, asked } = await checked(check, id);
      const must = (check.asked ?? []).filter(
        ({ code, optional }) => !optional || asked.includes(code),
      );
      expect([...asked].sort()).toEqual(must.map(({ code }) => code).sort());
      compare(outcome, check.outcome);
      if (outcome.kind === "checked")
        expect(unaccountedCells(workbook.sheets[id]!, outcome)).toEqual([]);
      else if (outcome.kind !== "counties")
        expect(everythingIn(excel.univerAPI.getActiveWorkbook()!.save())).toEqual(before);
    },
  );
});

/** With what is put back after the first result. */
async function checked(
  check: Check,
  id: string,
): Promise<{ outcome: CheckOutcome; asked: readonly string[] }> {
  const { outcome, asked, choices } = await answerQuestions(check, id);
  if (!check.putBack || outcome.kind !== "checked") return { outcome, asked };
  const rows = outcome.assessments.flatMap(({ leftOut }) => leftOut);
  const putBack = check.putBack.map((name) => {
    const row = rows.find((each) => bareName(each.name) === name && each.canPutBack);
    if (row?.key === undefined) throw new Error(`${name} cannot be put back`);
    return row.key;
  });
  return { outcome: await checkWithChoices(check.standard, id, { ...choices, putBack }), asked };
}

function compare(outcome: CheckOutcome, truth: Outcome): void {
  if (truth.kind === "notRecognised") {
    expect(outcome.kind).toBe("notRecognised");
    if (outcome.kind === "notRecognised") expect(truth.failures).toContain(outcome.failure.code);
    return;
  }
  // Shown whole, so that a wrong kind says why.
  if (outcome.kind !== truth.kind) expect(outcome).toMatchObject({ kind: truth.kind });
  if (outcome.kind === "checked" && truth.kind === "checked") {
    const [first] = outcome.assessments;
    expect(
      outcome.assessments.map((found) =>
        foundTruth.level(
          found,
          truth.levels.find(({ level }) => level === found.level),
        ),
      ),
    ).toEqual(truth.levels);
    expect(foundTruth.columns(outcome.reading!, truth.columns)).toEqual(truth.columns);
    expect(
      foundTruth.headingRows(outcome.reading!, first?.leftOut ?? [], truth.headingRows),
    ).toEqual(truth.headingRows);
    const notices = outcome.assessments.flatMap((each) => each.notices.map(({ code }) => code));
    expect(notices).toEqual(expect.arrayContaining([...truth.notices]));
    // A split is never made without its trail, and its trail adds up to the last digit.
    expect(outcome.assessments.flatMap(wrongSplits)).toEqual([]);
    expect(outcome.assessments.some(({ splits }) => splits !== undefined)).toBe(
      notices.includes("combinedSplit"),
    );
  }
  if (outcome.kind === "counties" && truth.kind === "counties") {
    const key = (each: { county: string; level: string }): string => each.county + each.level;
    const sorted = <Each extends { county: string; level: string }>(
      list: readonly Each[],
    ): Each[] => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(
      sorted(outcome.counties.map((found) => foundTruth.county(found, truth.counties))),
    ).toEqual(sorted(truth.counties));
    const verdicts = outcome.counties.map(({ verdict }) => verdict);
    expect(verdicts.lastIndexOf("fail")).toBeLessThan(
      verdicts.includes("pass") ? verdicts.indexOf("pass") : verdicts.length,
    );
    expect(foundTruth.columns(outcome.reading, truth.columns)).toEqual(truth.columns);
    expect(foundTruth.leftOut(outcome.leftOut, truth.leftOut)).toEqual(truth.leftOut);
    expect(foundTruth.unreadable(outcome.unreadable)).toEqual(truth.unreadable);
  }
}
