import { fieldName } from "../../../src/i18n/pane/zhCN/fieldName";
import { basicBalance2012 } from "../../../src/standards/basicBalance2012";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import { chosenMeaning } from "../../../src/taskpane/mapping/chosenMeaning";
import { fieldGroups } from "../../../src/taskpane/mapping/fieldGroups";
import { indicatorSource } from "../../../src/taskpane/mapping/indicatorSource";
import { repeatedColumns } from "../../../src/taskpane/mapping/repeatedColumns";
import { tableColumns } from "../../../src/taskpane/mapping/tableColumns";
import { columns } from "../fixtures/reading";

const indicator = (id: string): (typeof qualityBalance2017.indicators)[number] =>
  [...qualityBalance2017.indicators, ...basicBalance2012.indicators].find(
    (each) => each.id === id,
  )!;

test("every field is offered, once, in some group", () => {
  const offered = Object.values(fieldGroups).flat();
  expect([...offered].sort()).toEqual(Object.keys(fieldName).sort());
});

test("a column that becomes money has no unit until one is chosen; one that was money keeps it", () => {
  const money = columns.find(({ meaning }) => meaning?.field === "equipmentValue")!;
  const pupils = columns.find(({ meaning }) => meaning?.field === "pupils")!;
  expect(chosenMeaning(pupils, "equipmentValue")).toMatchObject({ factor: 0 });
  expect(chosenMeaning(money, "equipmentValue")).toMatchObject({ factor: 10_000 });
  expect(chosenMeaning(money, "books")).toEqual({ field: "books", basis: "total", factor: 1 });
  expect(chosenMeaning(money, "none")).toBe("none");
});

test("columns are taken as read, with what was changed", () => {
  const all = tableColumns(columns, {});
  expect(all).toHaveLength(17);
  const changed = tableColumns(columns, {
    "在校生数/合计": { field: "primaryPupils", basis: "total", factor: 1 },
    "学校(机构)标识码": "none",
  });
  expect(changed).toHaveLength(16);
  expect(changed.find(({ column }) => column === 4)).toEqual({
    column: 4,
    key: "在校生数/合计",
    heading: "合计",
    field: "primaryPupils",
    basis: "total",
    factor: 1,
  });
});

test("teachers of music and fine art are not added where arts holds them", () => {
  const fields = (artsHold: boolean): readonly string[] =>
    tableColumns(columns.slice(9, 13), {}, artsHold).map(({ field }) => field);
  expect(fields(true)).toEqual(["sportsTeachers", "artsTeachers"]);
  expect(fields(false)).toEqual([
    "sportsTeachers",
    "artsTeachers",
    "musicTeachers",
    "fineArtTeachers",
  ]);
});

test("two columns of one field are said to be the same, unless they count two levels", () => {
  const [first] = tableColumns(columns.slice(4, 5), {});
  const twin = { ...first!, column: 9, key: "twin" };
  expect([...repeatedColumns([first!, twin]).keys()]).toEqual(["在校生数/合计", "twin"]);
  expect(
    repeatedColumns([
      { ...first!, level: "primary" },
      { ...twin, level: "junior" },
    ]).size,
  ).toBe(0);
});

describe("where an indicator's figures come from", () => {
  const all = tableColumns(columns, {});

  test("from its columns, with signs", () => {
    const source = indicatorSource(indicator("L4"), all, "primary");
    expect(
      "terms" in source && source.terms.map(({ column, sign }) => [column.field, sign]),
    ).toEqual([
      ["teachingArea", 1],
      ["gymArea", -1],
    ]);
  });

  test("or it is said what is missing, in the standard's way and in the nearest other one", () => {
    expect(indicatorSource(indicator("L7"), all, "primary")).toEqual({
      missing: [["multimediaRooms"]],
    });
    expect(indicatorSource(indicator("L5"), [], "primary")).toEqual({
      missing: [["sportsArea"], ["sportsGroundArea"]],
    });
  });

  test("a column of the other level is no help", () => {
    const rooms = { ...all[0]!, field: "multimediaRooms", level: "junior" } as const;
    expect(indicatorSource(indicator("L7"), [rooms], "primary")).toEqual({
      missing: [["multimediaRooms"]],
    });
    expect(indicatorSource(indicator("L7"), [rooms], "junior")).toHaveProperty("terms");
  });

  test("totals and figures per pupil do not go together", () => {
    const mixed = all.map((each) =>
      each.field === "gymArea" ? { ...each, basis: "perPupil" as const } : each,
    );
    expect(indicatorSource(indicator("L4"), mixed, "primary")).toEqual({ mixedBasis: true });
  });
});
