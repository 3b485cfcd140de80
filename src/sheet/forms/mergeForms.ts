import { moneyFactor } from "../moneyFactor";
import { normaliseHeading } from "../normaliseHeading";
import type { SheetArea } from "../SheetArea";
import type { CollectedForm } from "./CollectedForm";
import type { FormRecord, FormValue } from "./FormReading";
import { isNoFigure } from "./isNoFigure";
import { itemColumns, type ItemColumn } from "./itemColumns";
import type { MergedColumn, MergedForms, MergedRow } from "./MergedForms";
import { repeatedSchools } from "./repeatedSchools";
import { shiftFigure } from "./shiftFigure";

/** Puts forms together into one table. No figure is changed but by moving its point from one unit of money to another. */
export function mergeForms(forms: readonly CollectedForm[]): MergedForms {
  const read = forms.map((form) => ({ form, columns: itemColumns(form.reading) }));
  const targets = moneyTargets(read.flatMap(({ columns }) => columns));
  const drafts = new Map<string, Draft>();
  const rows = read.flatMap(({ form, columns }) => {
    const placed = columns.map((column) => ({ column, draft: draftOf(drafts, column, targets) }));
    return form.reading.records.map((record) => ({ form, record, placed }));
  });
  const ordered = inOrder([...drafts.values()]);
  const headings = uniqueHeadings(ordered);
  const merged = rows.map(({ form, record, placed }): MergedRow => {
    const values = new Map<Draft, FormValue>();
    for (const { column, draft } of placed) {
      const value = record.values.get(column.item.key);
      if (value) values.set(draft, inUnitOf(draft, column, value));
    }
    return {
      fileName: form.fileName,
      sheetName: form.reading.sheetName,
      area: areaOf(record),
      values: ordered.map((draft) => values.get(draft)),
    };
  });
  const columns = ordered.map((draft, place): MergedColumn => ({
    heading: headings[place]!,
    converted: draft.converted,
    noFigures: merged.flatMap(({ values }, row) => {
      const value = values[place];
      return value && isNoFigure(draft.first, value) ? [row] : [];
    }),
    ...(draft.first.field && { field: draft.first.field }),
    ...(draft.unit !== undefined && { unit: draft.unit }),
  }));
  return {
    columns,
    rows: merged,
    repeated: repeatedSchools(columns, merged),
    unitsApart: ordered.flatMap((draft, place) =>
      ordered.some((other) => other !== draft && other.id === draft.id) ? [headings[place]!] : [],
    ),
  };
}

interface Draft {
  readonly id: string;
  readonly first: ItemColumn;
  readonly unit: string | undefined;
  readonly converted: Map<string, number>;
}

/** By item the column in the unit of money that most forms write. */
function moneyTargets(columns: readonly ItemColumn[]): ReadonlyMap<string, ItemColumn> {
  const counts = new Map<string, Map<string, ItemColumn[]>>();
  for (const column of columns) {
    if (factorOf(column.unitId) === undefined) continue;
    const units = counts.get(column.id) ?? new Map<string, ItemColumn[]>();
    units.set(column.unitId, [...(units.get(column.unitId) ?? []), column]);
    counts.set(column.id, units);
  }
  return new Map(
    [...counts].map(([id, units]) => {
      const [most] = [...units.values()].sort((one, other) => other.length - one.length);
      return [id, most![0]!];
    }),
  );
}

/** Of "money 10000 " the factor; per pupil and per hundred are never brought to another unit. */
function factorOf(unitId: string): number | undefined {
  const factor = Number(/^money (\d+) $/u.exec(unitId)?.[1]);
  return factor > 0 ? factor : undefined;
}

function draftOf(
  drafts: Map<string, Draft>,
  column: ItemColumn,
  targets: ReadonlyMap<string, ItemColumn>,
): Draft {
  const isMoney = factorOf(column.unitId) !== undefined;
  const first = (isMoney && targets.get(column.id)) || column;
  const key = `${column.id} ${first.unitId}`;
  const known = drafts.get(key);
  if (known) return known;
  const draft = { id: column.id, first, unit: first.unit, converted: new Map<string, number>() };
  drafts.set(key, draft);
  return draft;
}

function inUnitOf(draft: Draft, column: ItemColumn, value: FormValue): FormValue {
  const [from, to] = [factorOf(column.unitId), factorOf(draft.first.unitId)];
  if (from === undefined || to === undefined || from === to) return value;
  const moved = shiftFigure(value.value, Math.round(Math.log10(from / to)));
  if (moved === undefined) return value;
  const unit = column.unit ?? "";
  draft.converted.set(unit, (draft.converted.get(unit) ?? 0) + 1);
  return { ...value, value: moved, written: value.written ?? String(value.value) };
}

/** The school's name first, everything else as the forms have it. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const isName = ({ first }: Draft): boolean => first.field === "schoolName";
  return [...drafts.filter(isName), ...drafts.filter((draft) => !isName(draft))];
}

/** Each heading with its unit, numbered where two would be the same. */
function uniqueHeadings(drafts: readonly Draft[]): readonly string[] {
  const seen = new Map<string, number>();
  return drafts.map(({ first, unit }) => {
    const said = normaliseHeading(first.heading).unit;
    const isSaid = unit === undefined || (said && sameUnit(said.text, unit));
    const heading = isSaid ? first.heading : `${first.heading}（${unit}）`;
    const number = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, number);
    return number === 1 ? heading : `${heading}（${number}）`;
  });
}

function sameUnit(one: string, other: string): boolean {
  const plain = (unit: string): string => normaliseHeading(`x(${unit})`).unit?.text ?? unit;
  const [a, b] = [plain(one), plain(other)];
  return a === b || (moneyFactor(a) !== undefined && moneyFactor(a) === moneyFactor(b));
}

function areaOf({ values }: FormRecord): SheetArea {
  const cells = [...values.values()];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}
