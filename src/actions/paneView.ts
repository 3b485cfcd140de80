import type { Assessment } from "../assessment/Assessment";
import { pairedSheets } from "./pairedSheets";
import type { PaneState } from "./PaneState";
import type { SheetRecord } from "./SheetRecord";

/** Everything that is known, sheet by sheet. */
export interface PaneRecords {
  readonly busy: PaneState["busy"];
  readonly progress?: PaneState["progress"] | undefined;
  readonly cancelling?: boolean;
  readonly brokenOff?: PaneState["brokenOff"] | undefined;
  readonly standardId: string;
  /** The id of the sheet that the pane shows. */
  readonly shown: string | undefined;
  readonly sheets: ReadonlyMap<string, SheetRecord>;
}

/** The shown sheet's part of the records. */
export function paneView(records: PaneRecords): PaneState {
  const { busy, cancelling, brokenOff, progress, standardId, shown, sheets } = records;
  const record = shown === undefined ? undefined : sheets.get(shown);
  const own = assessmentsOf(record);
  const level = own.find((each) => each.level === record?.level)?.level ?? own[0]?.level;
  const other = level && pairOf(sheets, shown)?.assessment;
  const reading = record?.reading ?? readingOf(record);
  const counties = record?.outcome?.kind === "counties" ? record.outcome.counties : undefined;
  return {
    busy,
    ...(cancelling && { cancelling }),
    ...(brokenOff && { brokenOff }),
    ...(progress && { progress }),
    ...(reading && { reading }),
    ...(counties && { counties }),
    county: record?.county?.key,
    standardId,
    outcome: record?.outcome,
    cleared: record?.cleared,
    problem: record?.problem,
    stale: record?.stale ?? false,
    assessments: [...own, ...(other ? [other] : [])].sort(primaryFirst),
    level: level ?? "primary",
  };
}

/** The checked sheet that holds the other level of the shown sheet's table, where each has one level. */
export function pairOf(
  sheets: ReadonlyMap<string, SheetRecord>,
  shown: string | undefined,
): { readonly id: string; readonly assessment: Assessment } | undefined {
  const [own, ...more] = assessmentsOf(shown === undefined ? undefined : sheets.get(shown));
  if (!own || more.length > 0) return undefined;
  for (const [id, record] of sheets) {
    const [other, ...others] = assessmentsOf(record);
    if (!other || others.length > 0 || other.level === own.level) continue;
    if (pairedSheets(own.sheetName, other.sheetName)) return { id, assessment: other };
  }
  return undefined;
}

function assessmentsOf(record: SheetRecord | undefined): readonly Assessment[] {
  if (record?.outcome?.kind === "counties") return record.county?.assessments ?? [];
  return record?.outcome?.kind === "checked" ? record.outcome.assessments : [];
}

function readingOf(record: SheetRecord | undefined): PaneState["reading"] {
  const outcome = record?.outcome;
  return outcome && "reading" in outcome ? outcome.reading : undefined;
}

function primaryFirst(one: Assessment, other: Assessment): number {
  return Number(one.level !== "primary") - Number(other.level !== "primary");
}
