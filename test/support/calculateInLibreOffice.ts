import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readXlsx, writeXlsx, type Cell } from "hucre";
import type { CellValue } from "../../src/sheet/CellValue";
import type { WorkbookCells } from "./WorkbookCells";

const patienceMilliseconds = 180_000;

/**
 * The values of all cells as LibreOffice computes them, in one start of it: a workbook without any computed value
 * goes in, the same with its values comes out. LibreOffice writes 15 digits.
 */
export async function calculateInLibreOffice(
  office: string,
  cells: WorkbookCells,
): Promise<WorkbookCells> {
  const folder = await mkdtemp(join(tmpdir(), "balance-office-"));
  try {
    const given = join(folder, "given.xlsx");
    const answered = join(folder, "answered");
    await mkdir(answered);
    await writeFile(given, await writeXlsx({ sheets: Object.entries(cells).map(sheetOf) }));
    await promisify(execFile)(
      office,
      [
        // A profile of its own: no setting of the user counts, and no window that is open is in the way.
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        answered,
        given,
      ],
      {
        timeout: patienceMilliseconds,
        env: { ...process.env, LC_ALL: "C.UTF-8", LANG: "C.UTF-8", SAL_USE_VCLPLUGIN: "svp" },
      },
    );
    const book = await readXlsx(await readFile(join(answered, "given.xlsx")));
    return Object.fromEntries(
      Object.entries(cells).map(([name, rows]) => {
        const sheet = book.sheets.find((candidate) => candidate.name === name);
        return [
          name,
          rows.map((row, at) => row.map((_, column) => valueOf(sheet?.rows[at]?.[column]))),
        ];
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sheetOf([name, rows]: [string, WorkbookCells[string]]) {
  const formulas = new Map<string, Partial<Cell>>();
  const values = rows.map((row, at) =>
    row.map((value, column) => {
      if (typeof value !== "string" || !value.startsWith("=")) return value;
      formulas.set(`${at},${column}`, { type: "formula", formula: value.slice(1) });
      return null;
    }),
  );
  return { name, rows: values, cells: formulas };
}

function valueOf(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
    ? value
    : "";
}
