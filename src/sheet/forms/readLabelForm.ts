import type { Box } from "./Box";
import type { Boxes } from "./Boxes";
import { classOf } from "./classOf";
import { formCell } from "./formCell";
import type { FormReading } from "./FormReading";
import type { FormScan, FoundField, Role } from "./FormScan";
import { formValue } from "./formValue";
import { headingWords } from "./headingWords";
import { labelPaths } from "./labelPaths";
import { numberedKeys } from "./numberedKeys";
import { readColumnsOfAnswers } from "./readColumnsOfAnswers";
import { readRows } from "./readRows";
import { readSingleLines } from "./readSingleLines";
import { readVerticalRuns } from "./readVerticalRuns";
import { settleUnits, type ReadValue } from "./settleUnits";
import { unexplainedHead } from "./unexplainedHead";

/** Reads labels beside or over their answers: one school's form. */
export function readLabelForm(boxes: Boxes): FormReading {
  const scan: FormScan = { boxes, roles: new Map(), fields: [] };
  const title = readSingleLines(scan);
  readVerticalRuns(scan);
  readColumnsOfAnswers(scan);
  readRows(scan);
  readHeads(scan);
  inOrder(scan.fields);
  const keys = numberedKeys(labelPaths(scan));
  const paths = labelPaths(scan);
  const values = new Map<string, ReadValue>();
  scan.fields.forEach((field, place) => {
    const value = valueOf(field);
    if (value) values.set(keys[place]!, value);
  });
  const settled = settleUnits(
    scan.fields.map(({ unit }, place) => ({
      key: keys[place]!,
      path: paths[place]!,
      ...(unit && { unit: bareUnit(unit) }),
    })),
    [values],
  );
  const ofRole = (...roles: Role[]): Box[] =>
    [...scan.roles].filter(([, role]) => roles.includes(role)).map(([box]) => box);
  const texts = ofRole("text");
  return {
    sheetName: boxes.grid.sheetName,
    layout: "form",
    title,
    ...settled,
    records: values.size > 0 ? settled.records : [],
    labels: ofRole("label", "group", "section", "unit").map(formCell),
    texts: texts.map(formCell),
    leftOut: [],
    notUnderstood: [
      ...boxes.covered,
      ...allBoxes(boxes)
        .filter((box) => (scan.roles.get(box) ?? "open") === "open")
        .map(formCell),
    ],
  };
}

/** Adds the heading over an answer where only one column of several was filled in. */
function readHeads(scan: FormScan): void {
  const { fields, roles } = scan;
  const heads = fields.map(({ label, value, head, written }) =>
    value && !head && !written && label.firstRow === value.firstRow
      ? unexplainedHead(value, label, scan)
      : undefined,
  );
  heads.forEach((head, place) => {
    if (!head) return;
    roles.set(head, "label");
    fields[place] = { ...fields[place]!, head };
  });
  for (const box of allBoxes(scan.boxes))
    if (!roles.has(box) && classOf(box) === "text" && headingWords.areOverFigures(box.text))
      roles.set(box, "text");
}

function inOrder(fields: FoundField[]): void {
  const place = ({ label, head }: FoundField): number =>
    label.firstRow * 100_000 + label.firstColumn + (head ? head.firstColumn / 100_000 : 0);
  fields.sort((one, other) => place(one) - place(other));
}

function valueOf({ label, value, unit, written }: FoundField): ReadValue | undefined {
  const box: Box | undefined = written
    ? {
        ...label,
        value: written.value,
        text: written.value,
        kind: written.value ? "text" : "empty",
      }
    : value;
  const read = box && formValue(box);
  if (!read) return undefined;
  return unit && !read.unit ? { ...read, unit: bareUnit(unit) } : read;
}

function bareUnit({ text }: Box): string {
  return text.replace(/^[(（[【]|[)）\]】]$/gu, "");
}

function allBoxes(boxes: Boxes): Box[] {
  const all: Box[] = [];
  for (let row = boxes.area.firstRow; row <= boxes.area.lastRow; row++)
    all.push(...boxes.filledOn(row));
  return all;
}
