import { isNoteName } from "../isNoteName";
import { isStatisticName } from "../isStatisticName";
import { isTotalName } from "../isTotalName";
import type { Box } from "./Box";
import type { Boxes } from "./Boxes";
import { classOf } from "./classOf";
import { formCell } from "./formCell";
import type { FormCell, FormLeftOut, FormReading } from "./FormReading";
import { formValue } from "./formValue";
import { headingBlock } from "./headingBlock";
import { headingPaths } from "./headingPaths";
import { numberedKeys } from "./numberedKeys";
import { settleUnits, type ReadValue } from "./settleUnits";

/** Reads headings over one or more rows of schools; `undefined` where the sheet has no such table, or a second one. */
export function readTableForm(boxes: Boxes): FormReading | undefined {
  const block = headingBlock(boxes);
  if (!block) return undefined;
  const { columns, labels } = headingPaths(boxes, block);
  const keys = numberedKeys(columns.map(({ path }) => path));
  const places = new Map(columns.map(({ column }, index) => [column, keys[index]!]));
  const texts: FormCell[] = [];
  const leftOut: FormLeftOut[] = [];
  const records: Map<string, ReadValue>[] = [];
  const notUnderstood: FormCell[] = [...boxes.covered];

  for (let row = boxes.area.firstRow; row < block.firstRow; row++)
    texts.push(...boxes.filledOn(row).map(formCell));
  const title = texts.find(({ kind }) => kind === "text");
  for (let row = block.firstRow; row <= block.lastRow; row++)
    for (const box of boxes.filledOn(row)) if (!labels.has(box)) texts.push(formCell(box));

  const headings = signature(boxes, block.firstRow, block.lastRow);
  for (let row = block.lastRow + 1; row <= boxes.area.lastRow; row++) {
    const filled = boxes.filledOn(row);
    if (filled.length === 0) continue;
    const name = boxes.at(row, block.nameColumn);
    if (headings.has(textsOf(filled))) {
      texts.push(...filled.map(formCell));
      continue;
    }
    if (filled.filter((box) => classOf(box) === "label").length >= 2 && !hasNumber(filled))
      return undefined;
    const [first] = filled;
    const names = [name.text, first?.text ?? ""];
    if (isNote(filled, name)) texts.push(...filled.map(formCell));
    else if (names.some((text) => isTotalName(text) || isStatisticName(text)))
      leftOut.push({ row, name: names.find((text) => text !== "")!, cells: filled.map(formCell) });
    else {
      const values = new Map<string, ReadValue>();
      for (const box of filled) {
        const key = places.get(box.firstColumn);
        const read = formValue(box);
        if (key === undefined) notUnderstood.push(formCell(box));
        else if (read) values.set(key, read);
        else texts.push(formCell(box));
      }
      // A name merged over several rows is the name of each; a figure merged over several is nobody's own.
      const nameKey = places.get(block.nameColumn);
      if (name.firstRow < row && name.kind === "text" && nameKey && values.size > 0)
        values.set(nameKey, { value: formCell(name) });
      records.push(values);
    }
  }
  const settled = settleUnits(
    columns.map(({ path, unit }, index) => ({ key: keys[index]!, path, ...(unit && { unit }) })),
    records,
  );
  return {
    sheetName: boxes.grid.sheetName,
    layout: records.length === 1 ? "row" : "table",
    title: title ? String(title.value).trim() : "",
    ...settled,
    labels: [...labels].map(formCell),
    texts,
    leftOut,
    notUnderstood,
  };
}

function hasNumber(boxes: readonly Box[]): boolean {
  return boxes.some(({ kind }) => kind === "number");
}

/** 注：…, 填表人：…; or one text alone that is no school's name. */
function isNote(filled: readonly Box[], name: Box): boolean {
  const [first] = filled;
  if (!first || hasNumber(filled)) return false;
  return isNoteName(first.text) || (filled.length === 1 && first !== name);
}

function signature(boxes: Boxes, firstRow: number, lastRow: number): ReadonlySet<string> {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return new Set(rows.map((row) => textsOf(boxes.filledOn(row))).filter((text) => text !== ""));
}

function textsOf(boxes: readonly Box[]): string {
  return boxes.every(({ kind }) => kind === "text" || kind === "number")
    ? boxes.map(({ value, firstColumn }) => `${firstColumn}:${String(value).trim()}`).join("|")
    : "";
}
