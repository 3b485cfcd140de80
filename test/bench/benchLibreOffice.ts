import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cvratio } from "../../src/functions/equity/cvratio";
import { findOffice } from "../support/findOffice";
import type { Cells } from "./Cells";
import { medianTimes } from "./medianTimes";
import { schoolColumns } from "./schoolColumns";

const rows = 20_000;
const formulas = 200;

/**
 * What one native formula costs LibreOffice: the time to load a sheet with 200 of them, less the time to load the
 * same sheet without. Says so where there is no LibreOffice.
 */
export function benchLibreOffice(): void {
  const office = findOffice();
  if (!office) {
    console.log("  LibreOffice        not found");
    return;
  }
  const { totals, pupils } = schoolColumns(rows, 0);
  const { BALANCE } = medianTimes({ BALANCE: () => cvratio(totals, pupils) }, 40);
  const folder = mkdtempSync(join(tmpdir(), "balance-bench-"));
  try {
    const load = (name: string, count: number): number => {
      const file = join(folder, `${name}.fods`);
      writeFileSync(file, sheetXml(totals, pupils, count));
      const start = process.hrtime.bigint();
      const { status } = spawnSync(office, [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "csv",
        "--outdir",
        folder,
        file,
      ]);
      if (status !== 0) throw new Error("LibreOffice failed");
      return Number(process.hrtime.bigint() - start);
    };
    load("first", 0);
    const without = Math.min(load("without", 0), load("without", 0));
    const withAll = Math.min(load("with", formulas), load("with", formulas));
    const one = (withAll - without) / formulas;
    console.log(`  LibreOffice        × ${(one / BALANCE).toFixed(1)} (SUMPRODUCT formula)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sheetXml(totals: Cells, pupils: Cells, count: number): string {
  const x = `[.A1:.A${rows}]`;
  const p = `[.B1:.B${rows}]`;
  const mean = `(SUM(${x})/SUM(${p}))`;
  const cell = (value: unknown): string =>
    `<table:table-cell office:value-type="float" office:value="${String(value)}"/>`;
  const body = totals.map((row, index) => {
    // Each formula differs a little, so that no result is shared.
    const formula =
      index < count
        ? `<table:table-cell table:formula="of:=SQRT(SUMPRODUCT(${p};(${x}/${p}-${mean})^2)/SUM(${p}))/${mean}+${index}"/>`
        : "";
    return `<table:table-row>${cell(row[0])}${cell(pupils[index]![0])}${formula}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Sheet1">${body.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}
