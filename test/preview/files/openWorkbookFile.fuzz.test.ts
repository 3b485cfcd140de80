import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openWorkbookFile } from "../../../src/preview/files/openWorkbookFile";
import { saveWorkbookFile } from "../../../src/preview/files/saveWorkbookFile";
import { zipParts } from "../../../src/preview/files/zipParts";
import { unzip } from "./unzip";
import { WorkbookFileError } from "../../../src/files/WorkbookFileError";

const FILES = ["office.xlsx", "plain.ods", "plain.xls", "password.xlsx", "password.xls"].map(
  (name) => new Uint8Array(readFileSync(join(__dirname, "fixtures", name))),
);
const LONGEST_MILLISECONDS = 5000;

async function opensOrSaysWhy(bytes: Uint8Array): Promise<boolean> {
  const start = Date.now();
  try {
    const { workbook } = await openWorkbookFile(bytes, "x");
    expect(workbook.sheetOrder.length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
  }
  return Date.now() - start < LONGEST_MILLISECONDS;
}

describe("whatever the bytes, a workbook or a WorkbookFileError comes out, in bounded time", () => {
  test("random bytes, also behind each signature", async () => {
    const signatures = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0x3c],
    );
    await fc.assert(
      fc.asyncProperty(signatures, fc.uint8Array({ maxLength: 2000 }), (start, rest) =>
        opensOrSaysWhy(new Uint8Array([...start, ...rest])),
      ),
      { numRuns: 300 },
    );
  });

  test("real files cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (file, part) => opensOrSaysWhy(file.subarray(0, Math.floor(file.length * part))),
      ),
      { numRuns: 150 },
    );
  });

  test("real files with flipped bits", async () => {
    const flips = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.integer({ min: 1, max: 255 }),
      ),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILES), flips, (file, changes) => {
        const bytes = new Uint8Array(file);
        for (const [place, bits] of changes) {
          const at = Math.floor(place * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ bits;
        }
        return opensOrSaysWhy(bytes);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test("parts of a workbook with words and numbers changed", async () => {
    const parts = unzip(readFileSync(join(__dirname, "fixtures", "office.xlsx")));
    const tokens = fc.array(
      fc.tuple(
        fc.constantFrom(...parts.keys()),
        fc.nat(),
        fc.constantFrom(
          "1048577",
          "-1",
          "XFD1048576",
          "A1:XFD1048576",
          "NaN",
          "",
          "&#0;",
          "999999999999",
          "<",
          "'",
        ),
      ),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(tokens, async (changes) => {
        const changed = new Map(parts);
        for (const [path, place, token] of changes) {
          const text = changed.get(path) ?? "";
          const words = Array.from(text.matchAll(/[A-Z]*\d+(?::[A-Z]+\d+)?|(?<=")[a-z]+(?=")/g));
          const word = words[place % Math.max(1, words.length)];
          if (!word) continue;
          changed.set(
            path,
            text.slice(0, word.index) + token + text.slice(word.index + word[0].length),
          );
        }
        return opensOrSaysWhy(await zipParts(changed));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test("any text opens as a sheet that can be saved and opened again", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 4 }),
          { minLength: 1, maxLength: 5 },
        ),
        async (rows) => {
          const text = rows
            .map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(","))
            .join("\n");
          const { workbook } = await openWorkbookFile(new TextEncoder().encode(text), "x.csv");
          const again = await openWorkbookFile(await saveWorkbookFile(workbook), "x.xlsx");
          expect(again.workbook.sheets["sheet1"]?.cellData).toEqual(
            workbook.sheets["sheet1"]?.cellData,
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
