import { createExcel, type ExcelInNode } from "../../support/officeInNode";
import { effectiveFill } from "../../../src/preview/host/effectiveFill";

let excel: ExcelInNode;
beforeEach(() => {
  excel = createExcel();
});
afterEach(() => excel.dispose());

const run = <T>(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> =>
  excel.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

const write = (address: string, values: unknown[][]): Promise<void> =>
  run(async (context, sheet) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });

const read = (address: string): Promise<unknown[][]> =>
  run(async (context, sheet) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "no error";
  } catch (error) {
    return `${(error as OfficeExtension.Error).code}: ${(error as Error).message}`;
  }
};

describe("cells", () => {
  test("what is written is read back, with formulas computed", async () => {
    const result = await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["school", 12],
        ["", "=B1*2"],
      ];
      const range = sheet.getRange("A1:B2");
      range.load("values,formulas,valueTypes,address,text,rowIndex,columnCount");
      await context.sync();
      return range.toJSON();
    });
    expect(result.address).toBe("Sheet1!A1:B2");
    expect(result.values).toEqual([
      ["school", 12],
      ["", 24],
    ]);
    expect(result.formulas).toEqual([
      ["school", 12],
      ["", "=B1*2"],
    ]);
    expect(result.valueTypes).toEqual([
      ["String", "Double"],
      ["Empty", "Double"],
    ]);
    expect(result.text).toEqual([
      ["school", "12"],
      ["", "24"],
    ]);
    expect(result.rowIndex).toBe(0);
    expect(result.columnCount).toBe(2);
  });

  test("null leaves a cell, an empty text clears it", async () => {
    await write("A1:B1", [["a", "b"]]);
    await write("A1:B1", [[null, ""]]);
    expect(await read("A1:B1")).toEqual([["a", ""]]);
  });

  test("an empty text from a formula is text, a blank cell is empty", async () => {
    await write("A1:B1", [['=""', ""]]);
    const types = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1").load("valueTypes,values");
      await context.sync();
      return [range.valueTypes, range.values];
    });
    expect(types).toEqual([[["String", "Empty"]], [["", ""]]]);
  });

  test("errors are read as their text with the type Error", async () => {
    await write("A1:B1", [["=1/0", "=A1+1"]]);
    const [values, types] = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1").load("valueTypes,values");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([["#DIV/0!", "#DIV/0!"]]);
    expect(types).toEqual([["Error", "Error"]]);
  });

  test("a digit text becomes a number, but not in a text cell or behind an apostrophe", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("A1:C1").values = [["007", "007", "'007"]];
      await context.sync();
    });
    expect(await read("A1:C1")).toEqual([[7, "007", "007"]]);
  });

  test("a text that looks like a date, a time, an amount or a fraction becomes a number with its format", async () => {
    const texts = [
      "2026-01-02",
      "2026年3月1日",
      "12:30",
      "5-Sep-2026",
      "￥1,200",
      "１２",
      "1 1/2",
      "12%",
    ];
    await write("A1:H1", [texts]);
    const [values, formats] = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:H1").load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    // Days since 1899-12-30: 46,023 + 1 for 2 January 2026.
    expect(values).toEqual([[46024, 46082, 0.5208333333333334, 46270, 1200, 12, 1.5, 0.12]]);
    expect(formats).toEqual([
      ["yyyy/m/d", "yyyy/m/d", "h:mm", "d-mmm-yy", "General", "General", "# ?/?", "0%"],
    ]);
  });

  test("a text without a day or an hour that could be one stays a text", async () => {
    const texts = ["2026-13-01", "一年级", "3楼", "—", "5-", "Mar"];
    await write("A1:F1", [texts]);
    expect(await read("A1:F1")).toEqual([texts]);
  });

  test("a cell holds no more than 32,767 characters", async () => {
    expect(await codeOf(write("A1", [["长".repeat(32_768)]]))).toMatch(/^InvalidArgument/);
  });

  test("a request can be told to fail, with nothing of it done", async () => {
    excel.host.failRequest(1, "Timeout");
    expect(await codeOf(write("A1", [[1]]))).toMatch(/^Timeout/);
    expect(await read("A1")).toEqual([[""]]);
  });

  test("booleans stay booleans", async () => {
    await write("A1:B1", [[true, "=1=2"]]);
    expect(await read("A1:B1")).toEqual([[true, false]]);
  });

  test("cells far outside the grid's first size can be written", async () => {
    await write("AZ2000", [[5]]);
    expect(await read("AZ2000")).toEqual([[5]]);
  });

  test("values of another shape are refused", async () => {
    expect(await codeOf(write("A1:B1", [[1]]))).toMatch(/^InvalidArgument/);
  });

  test("whole columns have no values", async () => {
    const result = await run(async (context, sheet) => {
      const range = sheet.getRange("A:C").load("values,address,isEntireColumn,cellCount");
      await context.sync();
      return [range.values, range.address, range.isEntireColumn, range.cellCount];
    });
    expect(result).toEqual([null, "Sheet1!A:C", true, 3 * 1048576]);
  });

  test("what is written under a merged cell is lost", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B1").values = [["title", "lost"]];
      await context.sync();
    });
    expect(await read("A1:B1")).toEqual([["title", ""]]);
  });

  test("a spilled array is read where it spills", async () => {
    await write("A1", [["=SEQUENCE(3)"]]);
    expect(await read("A1:A3")).toEqual([[1], [2], [3]]);
  });
});

describe("finding ranges", () => {
  test("the used range ends at the last cell with a value or a format", async () => {
    await write("B2:C3", [
      [1, 2],
      [3, 4],
    ]);
    const addresses = await run(async (context, sheet) => {
      sheet.getRange("E5").format.fill.color = "#FF0000";
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      const all = sheet.getUsedRange().load("address");
      await context.sync();
      return [values.address, all.address];
    });
    expect(addresses).toEqual(["Sheet1!B2:C3", "Sheet1!B2:E5"]);
  });

  test("an empty sheet has no used range", async () => {
    const empty = await run(async (context, sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true).load("address");
      const missing = context.workbook.worksheets.getItemOrNullObject("nowhere").load("name");
      await context.sync();
      return [range.isNullObject, missing.isNullObject];
    });
    expect(empty).toEqual([true, true]);
  });

  test("a range can be used again after a sync", async () => {
    const values = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1").load("address");
      await context.sync();
      range.values = [[1, 2]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2]]);
  });

  test("merged areas, intersections and offsets", async () => {
    const addresses = await run(async (context, sheet) => {
      sheet.getRange("B2:D2").merge();
      const merged = sheet.getRange("A1:E5").getMergedAreasOrNullObject().load("address");
      const shared = sheet.getRange("A1:C3").getIntersectionOrNullObject("B2:F9").load("address");
      const none = sheet.getRange("A1:C3").getIntersectionOrNullObject("X1").load("address");
      const moved = sheet
        .getRange("A1:B2")
        .getOffsetRange(1, 1)
        .getResizedRange(0, 1)
        .load("address");
      const noMerge = sheet.getRange("A9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [
        merged.address,
        shared.address,
        none.isNullObject,
        moved.address,
        noMerge.isNullObject,
      ];
    });
    expect(addresses).toEqual(["Sheet1!B2:D2", "Sheet1!B2:C3", true, "Sheet1!B2:D3", true]);
  });

  test("the selection is what was selected", async () => {
    const address = await run(async (context, sheet) => {
      sheet.getRange("C3:D4").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address;
    });
    expect(address).toBe("Sheet1!C3:D4");
  });
});

describe("sheets", () => {
  test("are listed, added, found by name and id, renamed and deleted", async () => {
    const names = await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("小学 2026").load("id,name");
      worksheets.load("items/name,items/id,items/visibility");
      await context.sync();
      const before = worksheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`);
      const again = worksheets.getItem(added.id).load("name");
      added.getRange("A1").values = [["=Sheet1!A1+1"]];
      const cell = added.getRange("A1").load("address,values");
      await context.sync();
      const found = [again.name, cell.address, cell.values[0]?.[0] as unknown];
      again.name = "初中";
      await context.sync();
      added.delete();
      const count = worksheets.getCount();
      await context.sync();
      return [before, found, count.value];
    });
    expect(names).toEqual([
      ["Sheet1 Visible", "小学 2026 Visible"],
      ["小学 2026", "'小学 2026'!A1", 1],
      1,
    ]);
  });

  test("an unknown sheet is ItemNotFound, a taken name ItemAlreadyExists", async () => {
    const missing = run(async (context) => {
      context.workbook.worksheets.getItem("nowhere").load("name");
      await context.sync();
    });
    expect(await codeOf(missing)).toMatch(/^ItemNotFound/);
    const taken = run(async (context) => {
      context.workbook.worksheets.add("sheet1");
      await context.sync();
    });
    expect(await codeOf(taken)).toMatch(/^ItemAlreadyExists/);
  });

  test("a protected sheet refuses to be written", async () => {
    const outcome = await run(async (context, sheet) => {
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });
    expect(outcome).toBe(true);
    expect(await codeOf(write("A1", [[1]]))).toMatch(/^AccessDenied/);
    await run(async (context, sheet) => {
      sheet.protection.unprotect();
      await context.sync();
    });
    expect(await codeOf(write("A1", [[1]]))).toBe("no error");
  });
});

describe("formats", () => {
  test("a cell without a fill reads as white with the pattern None", async () => {
    const [before, after] = await run(async (context, sheet) => {
      const fill = sheet.getRange("A1").format.fill.load("color,pattern");
      await context.sync();
      const first = [fill.color, fill.pattern];
      fill.color = "#fbe1e3";
      sheet.getRange("A1").format.font.bold = true;
      fill.load("color,pattern");
      await context.sync();
      return [first, [fill.color, fill.pattern]];
    });
    expect(before).toEqual(["#FFFFFF", "None"]);
    expect(after).toEqual(["#FBE1E3", "Solid"]);
  });

  test("cell properties are read and written cell by cell", async () => {
    const result = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" }, font: { color: "#0000FF" } } }, {}],
      ]);
      const properties = range.getCellProperties({
        format: { fill: { color: true, pattern: true }, font: { color: true } },
      });
      await context.sync();
      return properties.value;
    });
    expect(result).toEqual([
      [
        { format: { fill: { color: "#FF0000", pattern: "Solid" }, font: { color: "#0000FF" } } },
        { format: { fill: { color: "#FFFFFF", pattern: "None" }, font: { color: "#000000" } } },
      ],
    ]);
  });

  test("number formats are shown in the text", async () => {
    const text = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[0.5153, 1234.5]];
      range.numberFormat = [["0.0%", "#,##0.00"]];
      range.load("text,numberFormat");
      await context.sync();
      return [range.text, range.numberFormat];
    });
    expect(text).toEqual([[["51.5%", "1,234.50"]], [["0.0%", "#,##0.00"]]]);
  });

  test("clearing formats keeps contents, clearing contents keeps formats", async () => {
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.fill.color = "#FF0000";
      sheet.getRange("A1").clear("Formats");
      sheet.getRange("B1").clear("Contents");
      range.load("values");
      const properties = range.getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      return [
        range.values,
        properties.value.map((row) => row.map((cell) => cell.format?.fill?.color)),
      ];
    });
    expect(seen).toEqual([[[1, ""]], [["#FFFFFF", "#FF0000"]]]);
  });
});

describe("conditional formats", () => {
  const addRule = (): Promise<string> =>
    run(async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [5], [9]];
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1>4";
      format.custom.format.fill.color = "#FBE1E3";
      format.custom.format.font.color = "#B10E1C";
      format.load("id");
      await context.sync();
      return format.id;
    });
  const fills = async (): Promise<(string | null)[]> => [
    await effectiveFill(excel.host, "Sheet1", "A1"),
    await effectiveFill(excel.host, "Sheet1", "A2"),
    await effectiveFill(excel.host, "Sheet1", "A3"),
  ];

  test("show in the grid and follow the values", async () => {
    await addRule();
    expect(await fills()).toEqual([null, "#FBE1E3", "#FBE1E3"]);
    await write("A1:A2", [[7], [2]]);
    expect(await fills()).toEqual(["#FBE1E3", null, "#FBE1E3"]);
  });

  test("are listed with formula, colours and range, and found by id", async () => {
    const id = await addRule();
    const seen = await run(async (context, sheet) => {
      const formats = sheet
        .getRange()
        .conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue");
      await context.sync();
      const [first] = formats.items;
      if (!first) return null;
      const range = first.getRange().load("address");
      first.custom.rule.load("formula");
      first.custom.format.fill.load("color");
      first.custom.format.font.load("color");
      const count = sheet.getRange("B1:B3").conditionalFormats.getCount();
      const found = sheet.getRange().conditionalFormats.getItem(id).load("type");
      await context.sync();
      return {
        id: first.id,
        type: [first.type, found.type],
        priority: first.priority,
        address: range.address,
        formula: first.custom.rule.formula,
        colours: [first.custom.format.fill.color, first.custom.format.font.color],
        elsewhere: count.value,
      };
    });
    expect(seen).toEqual({
      id,
      type: ["Custom", "Custom"],
      priority: 0,
      address: "Sheet1!A1:A3",
      formula: "=$A1>4",
      colours: ["#FBE1E3", "#B10E1C"],
      elsewhere: 0,
    });
  });

  test("are gone when deleted", async () => {
    const id = await addRule();
    await run(async (context, sheet) => {
      sheet.getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    expect(await fills()).toEqual([null, null, null]);
  });

  test("clearAll takes a range out of a rule and leaves the rest of it", async () => {
    await addRule();
    await run(async (context, sheet) => {
      sheet.getRange("A2").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await fills()).toEqual([null, null, "#FBE1E3"]);
  });
});

describe("settings", () => {
  test("are added, changed, listed and deleted", async () => {
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("rules", { limit: 0.5, names: ["甲"] });
      settings.add("rules", { limit: 0.65, names: ["甲"] });
      const item = settings.getItemOrNullObject("rules").load("value");
      const none = settings.getItemOrNullObject("other").load("value");
      settings.load("items/key");
      await context.sync();
      const value: unknown = item.value;
      const keys = settings.items.map(({ key }) => key);
      item.delete();
      const count = settings.getCount();
      await context.sync();
      return [value, none.isNullObject, keys, count.value];
    });
    expect(seen).toEqual([{ limit: 0.65, names: ["甲"] }, true, ["rules"], 0]);
  });
});

describe("what the host refuses", () => {
  test("a member it does not know fails with its name", async () => {
    const work = run(async (context, sheet) => {
      sheet.getRange("A1").load("hyperlink");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("NotImplemented: The host does not know Range.Hyperlink");
  });

  test("a member newer than the played Excel fails with ApiNotFound", async () => {
    excel.dispose();
    excel = createExcel({ profile: "ltsc2021" });
    expect(excel.host.profile.requirementSets["ExcelApi"]).toBe("1.14");
    excel.host.profile = { ...excel.host.profile, excelApi: 12 };
    const work = run(async (context, sheet) => {
      sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
      await context.sync();
    });
    expect(await codeOf(work)).toMatch(
      /^ApiNotFound: Range.GetMergedAreasOrNullObject needs ExcelApi 1.13/,
    );
  });

  test("more than 5 MB in one request", async () => {
    const long = "校".repeat(2_000_000);
    expect(await codeOf(write("A1", [[long]]))).toMatch(/^RequestPayloadSizeLimitExceeded/);
  });

  test("more than 5 MB in one answer", async () => {
    // 60 cells of 96,000 bytes.
    const long = Array.from({ length: 30 }, () => ["校".repeat(32_000)]);
    await write("A1:A30", long);
    await write("A31:A60", long);
    expect(await codeOf(read("A1:A60"))).toMatch(/^ResponsePayloadSizeLimitExceeded/);
  });
});

describe("the log and the events", () => {
  test("every request is logged with its size and actions", async () => {
    excel.log.clear();
    await write("A1", [[1]]);
    expect(excel.log.requests[0]?.actions).toContain("Range.Values");
    expect(excel.log.bytesIn).toBeGreaterThan(100);
  });

  test("a change in the grid reaches the add-in", async () => {
    const seen: string[] = [];
    await run(async (context, sheet) => {
      sheet.load("id");
      await context.sync();
      sheet.onChanged.add(async (event) => void seen.push(event.address));
      context.workbook.worksheets.onActivated.add(
        async (event) => void seen.push(event.worksheetId),
      );
      await context.sync();
    });
    excel.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange("B7").setValue(3);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(["B7"]);
  });
});
