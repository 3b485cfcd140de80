import { choicesOf } from "../../../src/taskpane/questions/choicesOf";
import { firstAnswers } from "../../../src/taskpane/questions/firstAnswers";
import { isAnswered } from "../../../src/taskpane/questions/isAnswered";
import { rowDecisions } from "../../../src/taskpane/details/rowDecisions";
import { questions } from "../fixtures/questions";
import type { Question } from "../../../src/sheet/Question";

const asked = <Code extends Question["code"]>(
  code: Code,
): Extract<Question, { readonly code: Code }> =>
  questions.find((each) => each.code === code) as Extract<Question, { readonly code: Code }>;
const teachers = { field: "teachers", basis: "total", factor: 1 } as const;

describe("what the answers come to", () => {
  test("only units with a suggestion and columns as read are answered before the user answers", () => {
    const answers = firstAnswers(questions);
    expect(answers).toEqual({ units: { u1: { into: "p2" } } });
    expect(questions.filter((each) => isAnswered(each, answers)).map(({ code }) => code)).toEqual([
      "columnsUncertain",
    ]);
    expect(firstAnswers([asked("noLevel")])).toEqual({});
  });

  test("of two columns that say the same, both kept is no answer, one or none is", () => {
    const same = asked("sameField");
    const [first, second] = same.keys as [string, string];
    const isIt = (columns: Record<string, typeof teachers | "none">): boolean =>
      isAnswered(same, { columns });
    expect(isIt({ [first]: teachers })).toBe(false);
    expect(isIt({ [first]: teachers, [second]: teachers })).toBe(false);
    expect(isIt({ [first]: teachers, [second]: "none" })).toBe(true);
    expect(isIt({ [first]: "none", [second]: "none" })).toBe(true);
  });

  test("money needs a unit, a table its number, even the first", () => {
    const unit = asked("unclearUnit");
    const money = { field: "equipmentValue", basis: "total" } as const;
    expect(isAnswered(unit, { columns: { [unit.key]: { ...money, factor: 0 } } })).toBe(false);
    expect(isAnswered(unit, { columns: { [unit.key]: { ...money, factor: 1 } } })).toBe(true);
    expect(isAnswered(asked("whichTable"), {})).toBe(false);
    expect(isAnswered(asked("whichTable"), { table: 0 })).toBe(true);
    expect(isAnswered(asked("artsHoldMusicAndArt"), { artsHoldMusicAndArt: false })).toBe(true);
  });

  test("columns and units that were decided before stay beside the new answers", () => {
    expect(
      choicesOf(
        [asked("columnsUncertain"), asked("notCountedUnits")],
        { columns: { b: "none" }, units: { u1: "own" } },
        { columns: { a: teachers }, units: { u0: "leaveOut" }, putBack: ["r"] },
      ),
    ).toEqual({
      columns: { a: teachers, b: "none" },
      units: { u0: "leaveOut", u1: "own" },
      confirmed: true,
    });
    expect(choicesOf([asked("noLevel")], { level: "junior" }, { columns: { a: "none" } })).toEqual({
      level: "junior",
    });
  });
});

describe("what can be decided about a row left out", () => {
  test("a total, a row without a key or one that no rule lets back offers nothing", () => {
    expect(rowDecisions({ row: 1, name: "合计", reason: "total" }, {})).toEqual([]);
    expect(rowDecisions({ row: 1, name: "A", reason: "private", canPutBack: true }, {})).toEqual(
      [],
    );
    expect(rowDecisions({ row: 1, name: "A", reason: "private", key: "k" }, {})).toEqual([]);
  });

  test("a row put back joins those put back before", () => {
    const row = { row: 1, name: "A", reason: "private", key: "k", canPutBack: true } as const;
    expect(rowDecisions(row, { putBack: ["j"] })).toEqual([
      { what: "count", choices: { putBack: ["j", "k"] } },
    ]);
  });

  test("a folded unit counts on its own or not at all, other units stay as decided", () => {
    const row = { row: 1, name: "A", reason: "folded", key: "k", into: "B" } as const;
    expect(rowDecisions(row, { units: { j: { into: "b" } } })).toEqual([
      { what: "own", choices: { units: { j: { into: "b" }, k: "own" } } },
      { what: "leaveOut", choices: { units: { j: { into: "b" }, k: "leaveOut" } } },
    ]);
  });
});
