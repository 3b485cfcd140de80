import { isAreaName } from "../isAreaName";
import { saysSchool } from "../saysSchool";
import { rowsPerStep } from "../rowsPerStep";
import type { SchoolRow } from "../SchoolRow";
import type { Steps } from "../Steps";
import type { TableColumn } from "../TableColumn";
import { BlockSum } from "./BlockSum";
import { compareWithSum } from "./compareWithSum";
import type { SumFinding } from "./compareWithSum";
import { Neighbours } from "./Neighbours";
import type { Numbering } from "./Numbering";
import { placesOf } from "./Places";
import type { Places } from "./Places";
import { sumFigures } from "./SumFigures";
import type { SumFigures } from "./SumFigures";

/** The search for rows that hold sums; a found one is no summand any more. Rows go by their place in the list. */
export class SumSearch {
  private readonly figures: SumFigures;
  private readonly where: Places | undefined;
  /** Rows named like an area. Never summands: what they stand for is listed school by school. */
  private readonly areas: readonly number[];
  private readonly isArea: Uint8Array;
  /** Rows that are called or typed like one school. */
  private readonly isNamed: Uint8Array;
  private readonly findings: (SumFinding | undefined)[];
  private readonly neighbours: Neighbours;

  constructor(
    private readonly rows: readonly SchoolRow[],
    columns: readonly TableColumn[],
  ) {
    this.figures = sumFigures(rows, columns);
    this.where = placesOf(rows);
    this.isArea = Uint8Array.from(rows, ({ name, putBack }) =>
      !putBack && isAreaName(name) ? 1 : 0,
    );
    this.isNamed = Uint8Array.from(rows, ({ name, kind }, row) =>
      this.isArea[row] === 0 && (kind !== "unknown" || saysSchool(name)) ? 1 : 0,
    );
    this.areas = rows.flatMap((_, row) => (this.isArea[row] === 1 ? [row] : []));
    this.findings = rows.map(() => undefined);
    this.neighbours = new Neighbours(
      this.figures,
      rows.length,
      (row) => this.isSummand(row),
      (row, other) => this.goesWith(row, other),
    );
  }

  /** Searches once for all kinds of sums; true where it found one. */
  *find(wanted: SumFinding): Steps<boolean> {
    const { rows } = this;
    const of = rows.length;
    let hasFound = false;
    const compare = (row: number, block: BlockSum | undefined): void => {
      // An area with one school shows that school's figures again; anything else sums up two at least.
      // By the user's word a row is a school: a part of sums, none itself.
      if (!block || this.findings[row] || rows[row]!.putBack) return;
      if (block.filled < (this.isArea[row] === 1 ? 1 : 2)) return;
      if (compareWithSum(row, block, this.figures, this.isNamed[row] === 1) !== wanted) return;
      this.findings[row] = wanted;
      hasFound = true;
    };
    const searchRuns = (row: number, step: 1 | -1): void => {
      if (this.findings[row]) return;
      this.neighbours.forEachRun(row, step, (run) => {
        compare(row, run);
      });
    };
    // Sums under their schools from the top, so that a later sum does not count an earlier one; then sums above their
    // schools from the bottom.
    for (let row = 0; row < rows.length; row++) {
      if (row % rowsPerStep === 0) yield { done: row, of };
      searchRuns(row, -1);
    }
    for (let row = rows.length - 1; row >= 0; row--) {
      if (row % rowsPerStep === 0) yield { done: row, of };
      searchRuns(row, 1);
    }
    yield* this.compareWithWholes(compare);
    if (this.areas.length > 0) yield* this.compareAreas(compare);
    return hasFound;
  }

  /** What was found; an area that sums up nothing may still be a sum with a mistake. */
  found(): ReadonlyMap<SchoolRow, SumFinding> {
    const found = new Map<SchoolRow, SumFinding>();
    for (const [row, finding] of this.findings.entries())
      if (finding) found.set(this.rows[row]!, finding);
      else if (this.isArea[row] === 1) found.set(this.rows[row]!, "perhaps");
    return found;
  }

  private isSummand(row: number): boolean {
    return this.isArea[row] === 0 && this.findings[row] === undefined;
  }

  /** Whether a run of a row's neighbours may go on to another row. */
  private goesWith(row: number, other: number): boolean {
    if (!this.where) return true;
    const { counties, prefectures } = this.where;
    if (counties.isShared(row)) return counties.of(row) === counties.of(other);
    return !prefectures.isShared(row) || prefectures.of(row) === prefectures.of(other);
  }

  /** Against all other schools, and all others of the row's county and prefecture. */
  private *compareWithWholes(
    compare: (row: number, block: BlockSum | undefined) => void,
  ): Steps<void> {
    const summands = this.summands();
    const isSummand = new Uint8Array(this.rows.length);
    for (const row of summands) isSummand[row] = 1;
    const rest = new BlockSum(this.figures);
    const compareWithRest = (row: number, block: BlockSum | undefined): void => {
      compare(row, block && isSummand[row] === 1 ? rest.copy(block).remove(row) : block);
    };
    const all = this.sumOf(summands);
    const { where } = this;
    const counties = where && this.sumsBy(where.counties, summands);
    const prefectures = where && this.sumsBy(where.prefectures, summands);
    for (let row = 0; row < this.rows.length; row++) {
      if (row % rowsPerStep === 0) yield { done: row, of: this.rows.length };
      compareWithRest(row, all);
      if (!where) continue;
      compareWithRest(row, counties!.get(where.counties.of(row)));
      compareWithRest(row, prefectures!.get(where.prefectures.of(row)));
    }
  }

  /** Areas against what their names may stand for: a level or location of all or of their county, a county. */
  private *compareAreas(compare: (row: number, block: BlockSum | undefined) => void): Steps<void> {
    const summands = this.summands();
    const groups = this.groupsOf(summands);
    const { where } = this;
    const counties = where && this.sumsBy(where.counties, summands);
    const prefectures = where && this.sumsBy(where.prefectures, summands);
    const inCounty = where && rowsBy(where.counties, summands);
    const groupsInCounty = new Map<number, readonly BlockSum[]>();
    for (const [at, row] of this.areas.entries()) {
      if (at % rowsPerStep === 0) yield { done: at, of: this.areas.length };
      for (const group of groups) compare(row, group);
      if (!where) continue;
      const { name } = this.rows[row]!;
      for (const county of where.counties.named(name)) compare(row, counties!.get(county));
      for (const each of where.prefectures.named(name)) compare(row, prefectures!.get(each));
      const own = where.counties.of(row);
      const ofOwn = groupsInCounty.get(own) ?? this.groupsOf(inCounty!.get(own) ?? []);
      groupsInCounty.set(own, ofOwn);
      for (const group of ofOwn) compare(row, group);
    }
  }

  private summands(): readonly number[] {
    return this.rows.flatMap((_, row) => (this.isSummand(row) ? [row] : []));
  }

  private sumOf(rows: readonly number[]): BlockSum {
    const sum = new BlockSum(this.figures);
    for (const row of rows) sum.add(row);
    return sum;
  }

  private sumsBy(places: Numbering, rows: readonly number[]): ReadonlyMap<number, BlockSum> {
    const sums = new Map<number, BlockSum>();
    for (const row of rows) {
      const place = places.of(row);
      if (place === -1) continue;
      const sum = sums.get(place);
      if (sum) sum.add(row);
      else sums.set(place, new BlockSum(this.figures).add(row));
    }
    return sums;
  }

  /** Schools of one level or one location, which a sum below a mixed table may stand for. */
  private groupsOf(rows: readonly number[]): readonly BlockSum[] {
    const groups = new Map<string, number[]>();
    for (const row of rows) {
      const { levels, location } = this.rows[row]!;
      for (const key of [...levels, `location ${location}`]) {
        const group = groups.get(key);
        if (group) group.push(row);
        else groups.set(key, [row]);
      }
    }
    return [...groups.values()]
      .filter(({ length }) => length > 1)
      .map((group) => this.sumOf(group));
  }
}

function rowsBy(places: Numbering, rows: readonly number[]): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const group = groups.get(places.of(row));
    if (group) group.push(row);
    else groups.set(places.of(row), [row]);
  }
  return groups;
}
