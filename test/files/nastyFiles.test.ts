import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeOds, writeXlsx } from "hucre";
import { readFileGrids } from "../../src/files/readFileGrids";
import { WorkbookFileError } from "../../src/files/WorkbookFileError";
import { zipEntries } from "../../src/files/zipEntries";
import { unzipText } from "../../src/files/unzipText";
import { zipParts } from "../../src/preview/files/zipParts";

/*
 * Files that are made to break who reads them, or look as if they were: each ends in one of the known failures. Whether
 * it ends early is seen by what was not done: nothing here fits into memory if it is laid out.
 */
const LIMITS = { fileBytes: 4 * 2 ** 20, unpackedBytes: 8 * 2 ** 20, cells: 1_000_000 };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function outcome(bytes: Uint8Array, name = "表.xlsx"): Promise<string> {
  try {
    const sheets = await readFileGrids(bytes, name, LIMITS);
    return `read ${JSON.stringify(sheets.map(({ grid }) => grid.values)).slice(0, 200)}`;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
}

/** The parts of a plain workbook. */
async function plainParts(): Promise<Map<string, string>> {
  const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [["学校名称"], ["石门小学"]] }] });
  const parts = new Map<string, string>();
  for (const [path, entry] of zipEntries(bytes)!) parts.set(path, await unzipText(entry));
  return parts;
}

async function withPart(path: string, change: (part: string) => string): Promise<Uint8Array> {
  const parts = await plainParts();
  if (!parts.has(path)) throw new Error(`no part ${path}: ${[...parts.keys()].join()}`);
  return zipParts(parts.set(path, change(parts.get(path)!)));
}

const withSheetData = (cells: string): Promise<Uint8Array> =>
  withPart("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${cells}</sheetData>`),
  );

/** Overwrites what the archive says of an entry, in its directory and before the entry itself. */
function declared(
  bytes: Uint8Array,
  path: string,
  says: { size?: number; packed?: number; flags?: number },
): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = utf8(path);
  let found = 0;
  for (let at = 0; at + 46 + name.length <= changed.length; at += 1) {
    const isCentral = view.getUint32(at, true) === 0x02014b50;
    if (!isCentral) continue;
    if (!name.every((byte, index) => changed[at + 46 + index] === byte)) continue;
    if (says.flags !== undefined) view.setUint16(at + 8, says.flags, true);
    if (says.packed !== undefined) view.setUint32(at + 20, says.packed, true);
    if (says.size !== undefined) view.setUint32(at + 24, says.size, true);
    found += 1;
  }
  expect(found).toBe(1);
  return changed;
}

const SHEET = "xl/worksheets/sheet1.xml";

test("an archive that lies about the size of a part is cut off at what it said", async () => {
  const bomb = await withPart(SHEET, (xml) => xml + " ".repeat(2 * LIMITS.unpackedBytes));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await outcome(bomb)).toBe("too-large");
  for (const size of [1, 1000, LIMITS.unpackedBytes / 2])
    expect(await outcome(declared(bomb, SHEET, { size }))).toBe("damaged");
});

test("an archive that gives no size for a part that has content is damaged", async () => {
  const bomb = await withPart(SHEET, (xml) => xml + " ".repeat(2 * LIMITS.unpackedBytes));
  expect(await outcome(declared(bomb, SHEET, { size: 0 }))).toBe("damaged");
  // The size is said to follow the content: a reader would have to look for it there.
  expect(await outcome(declared(bomb, SHEET, { size: 0, packed: 0, flags: 0x0808 }))).toBe(
    "damaged",
  );
});

test("unpacking a part stops at its size, and does not go on to the end", async () => {
  const text = "均".repeat(100_000);
  const entry = zipEntries(await zipParts(new Map([["a", text]])))!.get("a")!;
  expect(await unzipText(entry)).toBe(text);
  await expect(unzipText({ ...entry, size: entry.size - 1 })).rejects.toThrow("too-many-bytes");
});

test("parts that share the same packed bytes count each time", async () => {
  const bytes = await zipParts(
    new Map([
      ["xl/workbook.xml", "<workbook/>"],
      ...Array.from({ length: 3 }, (_, index) => [`xl/${index}`, "a".repeat(3 * 2 ** 20)] as const),
    ]),
  );
  expect(await outcome(bytes)).toBe("too-large");
});

test("an archive of 6,000 parts is not gone through", async () => {
  const parts = await plainParts();
  for (let index = 0; index < 6_000; index += 1) parts.set(`xl/media/${index}`, "");
  expect(await outcome(await zipParts(parts))).toBe("too-large");
});

test.each([
  ["a lone cell in the last corner", `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`],
  [
    "a lone cell in the last corner, written loosely",
    `<row r="1048576"><c r = '&#88;fd01048576'><v>1</v></c></row>`,
  ],
  [
    "a first and a last cell",
    `<row r="1"><c r="A1"><v>1</v></c></row><row r="60000"><c r="T60000"><v>1</v></c></row>`,
  ],
  [
    "a cell in the last column of each of 60,000 rows",
    Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    ).join(""),
  ],
])("%s is too much to lay out", async (_, cells) => {
  expect(await outcome(await withSheetData(cells))).toBe("too-large");
});

test("a formatted last row without cells does not make a sheet large", async () => {
  const cells = `<row r="1"><c r="B1"><v>7</v></c></row><row r="1048576" hidden="1"/>`;
  expect(await outcome(await withSheetData(cells))).toBe('read [[["",7]]]');
});

test("a sheet of another format that is too much to lay out is refused as well", async () => {
  const ods = await writeOds({ sheets: [{ name: "a", rows: [["学校名称"]] }] });
  const parts = new Map<string, string>();
  for (const [path, entry] of zipEntries(ods)!) parts.set(path, await unzipText(entry));
  const content = parts.get("content.xml")!;
  const wide = content.replace(
    /<table:table-row/u,
    (row) => `${row} table:number-rows-repeated="1048576"`,
  );
  expect(wide).not.toBe(content);
  expect(await outcome(await zipParts(parts.set("content.xml", wide)), "表.ods")).toBe("too-large");
});

/** An archive whose parts are bytes, not packed, and without check sums. */
function storedZip(parts: ReadonlyMap<string, number[]>): Uint8Array {
  const u16 = (value: number): number[] => [value & 255, value >>> 8];
  const locals: number[] = [];
  const centrals: number[] = [];
  for (const [path, data] of parts) {
    const name = utf8(path);
    const shared = [...u16(20), 0, 0, 0, 0, 0, 0, 0, 0, ...u32(0), ...u32(data.length)];
    shared.push(...u32(data.length), ...u16(name.length));
    const at = locals.length;
    locals.push(0x50, 0x4b, 3, 4, ...shared, 0, 0, ...name);
    for (const byte of data) locals.push(byte);
    centrals.push(0x50, 0x4b, 1, 2, 20, 0, ...shared, ...Array<number>(12).fill(0), ...u32(at));
    centrals.push(...name);
  }
  const count = u16(parts.size);
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count];
  end.push(...u32(centrals.length), ...u32(locals.length), 0, 0);
  return Uint8Array.from([...locals, ...centrals, ...end]);
}

const u32 = (value: number): number[] => [0, 8, 16, 24].map((bits) => (value >>> bits) & 255);

/** An .xlsb of one sheet with a TRUE in each of these cells. */
function xlsb(cells: readonly (readonly [row: number, column: number])[]): Uint8Array {
  const text = (value: string): number[] => [
    ...u32(value.length),
    ...[...value].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ];
  const sheet = [...u32(0), ...u32(1), ...text("r1"), ...text("a")];
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  return storedZip(
    new Map<string, number[]>([
      // BrtBundleSh is record 156, whose number takes two bytes.
      ["xl/workbook.bin", [0x9c, 0x01, sheet.length, ...sheet]],
      [
        "xl/_rels/workbook.bin.rels",
        [
          ...utf8(
            `<Relationships><Relationship Id="r1" Type="${relation}" Target="worksheets/s.bin"/></Relationships>`,
          ),
        ],
      ],
      [
        "xl/worksheets/s.bin",
        cells.flatMap(([row, column]) => [
          ...[0, 4, ...u32(row)],
          ...[4, 9, ...u32(column), ...u32(0), 1],
        ]),
      ],
    ]),
  );
}

test("an .xlsb is refused as well where its cells are too much to lay out", async () => {
  const some = xlsb([
    [0, 0],
    [2, 1],
  ]);
  expect(await outcome(some, "表.xlsb")).toBe('read [[[true,""],["",""],["",true]]]');
  expect(await outcome(xlsb([[1_048_575, 16_383]]), "表.xlsb")).toBe("too-large");
  const stairs = Array.from({ length: 60_000 }, (_, row) => [row, 16_383] as const);
  expect(await outcome(xlsb(stairs), "表.xlsb")).toBe("too-large");
  expect(await outcome(xlsb([[2 ** 31, 0]]), "表.xlsb")).toBe("damaged");
});

test("an .ods row that repeats its cells beyond the last column a hundred times over is refused", async () => {
  const ods = await writeOds({ sheets: [{ name: "a", rows: [["学校名称"]] }] });
  const parts = new Map<string, string>();
  for (const [path, entry] of zipEntries(ods)!) parts.set(path, await unzipText(entry));
  const repeated = `<table:table-cell table:number-columns-repeated="16384"/>`;
  const content = (cells: string): Promise<Uint8Array> => {
    const xml = parts.get("content.xml")!;
    const changed = xml.replace("</table:table-row>", `${cells}</table:table-row>`);
    expect(changed).not.toBe(xml);
    return zipParts(new Map(parts).set("content.xml", changed));
  };
  expect(await outcome(await content(repeated.repeat(50_000)), "表.ods")).toBe("too-large");
  expect(await outcome(await content(repeated), "表.ods")).toBe('read [[["学校名称"]]]');
});

test("a text of nothing but line ends, separators, or one long row over many short ones is too large", async () => {
  expect(await outcome(utf8("\n".repeat(2_000_000)), "a.csv")).toBe("too-large");
  expect(await outcome(utf8(`x${",".repeat(2_000_000)}`), "a.csv")).toBe("too-large");
  const long = `${"1,".repeat(100_000)}\n${"1\n".repeat(100_000)}`;
  expect(await outcome(utf8(long), "a.csv")).toBe("too-large");
});

test("entities that would expand a thousandfold are not expanded, and none is fetched", async () => {
  const entities = Array.from(
    { length: 12 },
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
  ).join("");
  const bytes = await withPart(SHEET, (xml) =>
    xml
      .replace(/<worksheet/u, `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><worksheet`)
      .replace(
        /<sheetData>.*<\/sheetData>/su,
        `<sheetData><row r="1"><c r="A1" t="str"><v>&e12;</v></c></row></sheetData>`,
      ),
  );
  expect(await outcome(bytes)).toBe('read [[["&e12;"]]]');
});

test("tags within tags, a hundred thousand deep, end in a failure or are passed over", async () => {
  const deep = `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`;
  for (const path of [SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"]) {
    const end = path === SHEET ? "</sheetData>" : /<\/[\w:]+>\s*$/u;
    const bytes = await withPart(path, (xml) => xml.replace(end, (tag) => `${deep}${tag}`));
    expect(await outcome(bytes)).toMatch(/^read |^damaged$/u);
  }
});

test("an archive that is cut off anywhere is damaged", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [["学校名称"]] }] });
  for (let part = 1; part < 40; part += 1)
    expect(await outcome(bytes.subarray(0, Math.floor((bytes.length * part) / 40)))).toBe(
      "damaged",
    );
});

test("an .xls that is cut off anywhere is damaged or gives what it holds", async () => {
  const bytes = new Uint8Array(
    readFileSync(join(__dirname, "../preview/files/fixtures/plain.xls")),
  );
  const seen = new Set<string>();
  for (let part = 1; part < 40; part += 1) {
    const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 40));
    seen.add((await outcome(cut, "表.xls")).replace(/^read .*/su, "read"));
  }
  expect([...seen].filter((one) => one !== "read")).toEqual(["damaged"]);
});

test("a workbook under another workbook's name is read for what it is, other things are refused", async () => {
  const bytes = await zipParts(await plainParts());
  for (const name of ["表.xls", "表.ods", "表.csv", "表.pdf", "表"])
    expect(await outcome(bytes, name)).toBe('read [[["学校名称"],["石门小学"]]]');
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  expect(await outcome(picture, "表.xlsx")).toBe("not-a-workbook");
  expect(await outcome(await zipParts(new Map([["a.txt", "x"]])), "表.xlsx")).toBe(
    "not-a-workbook",
  );
});
