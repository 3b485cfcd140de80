import type { Box } from "./Box";
import type { FormScan, FoundField } from "./FormScan";
import { isNarrowerGroup } from "./isNarrowerGroup";
import { labelText } from "./labelText";

/** The labels of every field from the outermost to its own: section, groups to the left, what it is a part of, the heading over its answer. */
export function labelPaths(scan: FormScan): readonly (readonly string[])[] {
  const { fields, roles } = scan;
  const withRole = (role: string): Box[] =>
    [...roles].filter(([, each]) => each === role).map(([box]) => box);
  const sections = withRole("section").sort((one, other) => one.firstRow - other.firstRow);
  const groups = withRole("group").map((box) => ({ box, lastRow: lastRowOf(box, scan) }));
  const wholes = wholesOf(fields);
  return fields.map((field) => {
    if (field.written) return [field.written.label];
    const { label, head } = field;
    const section = sections.filter((box) => box.firstRow < label.firstRow).at(-1);
    const over = groupsOf(label, groups);
    const whole = wholes.get(label);
    const own = [
      ...(whole && !over.includes(whole) ? [whole] : []),
      label,
      ...(head ? [head] : []),
    ];
    return [...(section ? [section] : []), ...over, ...own].map(({ text }) => labelText(text));
  });
}

interface Group {
  readonly box: Box;
  readonly lastRow: number;
}

/** A group that is not merged goes on while nothing stands under it, labels stand beside that, and no group that it is part of is over. */
function lastRowOf(box: Box, scan: FormScan): number {
  const { boxes, roles } = scan;
  let { lastRow } = box;
  for (let row = lastRow + 1; row <= boxes.area.lastRow; row++) {
    const below = boxes.at(row, box.firstColumn);
    const beside = besideGroup(box, row, scan);
    if (below.kind !== "empty" || beside.kind !== "text" || roles.get(beside) === "value") break;
    if (outerGroupBegins(box, row, scan)) break;
    lastRow = row;
  }
  return lastRow;
}

/** What stands beside a group further down, over the columns that hold narrower groups or nothing on its own row. */
function besideGroup(box: Box, row: number, { boxes, roles }: FormScan): Box {
  for (let column = box.lastColumn + 1; ; column++) {
    const beside = boxes.at(row, column);
    const own = boxes.at(box.firstRow, column);
    const mayBeOver = own.kind === "empty" || roles.get(own) === "group";
    if (beside.kind !== "empty" || !mayBeOver || column >= boxes.area.lastColumn) return beside;
  }
}

/** Under 小学部 | 寄宿生 stands 初中部 | (nothing): its figures are of all its pupils. Across labels and answers groups are of no concern to each other. */
function outerGroupBegins({ firstColumn }: Box, row: number, { boxes, roles }: FormScan): boolean {
  for (let column = firstColumn - 1; column >= boxes.area.firstColumn; column--) {
    const left = boxes.at(row, column);
    if (left.kind === "empty") continue;
    return roles.get(left) === "group" && left.firstRow === row;
  }
  return false;
}

/** Groups to the left on the label's row; one further right takes the place of another that is no taller, unless they touch. */
function groupsOf(label: Box, groups: readonly Group[]): Box[] {
  const onRow = groups
    .filter(
      ({ box, lastRow }) =>
        box.firstRow <= label.firstRow &&
        lastRow >= label.firstRow &&
        box.lastColumn < label.firstColumn,
    )
    .sort((one, other) => one.box.firstColumn - other.box.firstColumn);
  const kept: Group[] = [];
  for (const group of onRow) {
    for (let top = kept.at(-1); top; top = kept.at(-1)) {
      const touches = top.box.lastColumn + 1 === group.box.firstColumn;
      const isTaller = top.lastRow - top.box.firstRow > group.lastRow - group.box.firstRow;
      // 附设幼儿班 holds for its whole row, but for 小学部 further on.
      const isNarrower = isNarrowerGroup(top.box.text) && !isNarrowerGroup(group.box.text);
      if (touches || isTaller || isNarrower) break;
      kept.pop();
    }
    kept.push(group);
  }
  return kept.map(({ box }) => box);
}

const PART = /^\s*(其中|#)/u;

/** By the label of a part (其中：本科) the label of its whole: the one before it on its row, else the one above. */
function wholesOf(fields: readonly FoundField[]): ReadonlyMap<Box, Box> {
  const labels = [...new Set(fields.filter(({ written }) => !written).map(({ label }) => label))];
  const wholes = new Map<Box, Box>();
  const nearest = (candidates: Box[], by: "firstRow" | "firstColumn"): Box | undefined =>
    candidates.sort((one, other) => other[by] - one[by])[0];
  const inOrder = [...labels].sort(
    (one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn,
  );
  for (const label of inOrder) {
    const above = nearest(
      labels.filter(
        (each) => each.firstColumn === label.firstColumn && each.firstRow < label.firstRow,
      ),
      "firstRow",
    );
    if (PART.test(label.text)) {
      const before = nearest(
        labels.filter(
          (each) =>
            each.firstRow === label.firstRow &&
            each.firstColumn < label.firstColumn &&
            !PART.test(each.text),
        ),
        "firstColumn",
      );
      const whole = before ?? (above && (PART.test(above.text) ? wholes.get(above) : above));
      if (whole) wholes.set(label, whole);
    } else if (above && wholes.has(above) && isIndented(label) && isPartLike(above))
      wholes.set(label, wholes.get(above)!);
  }
  return wholes;
}

function isIndented({ value }: Box): boolean {
  return /^[\s\u3000]/u.test(String(value));
}

function isPartLike(box: Box): boolean {
  return PART.test(box.text) || isIndented(box);
}
