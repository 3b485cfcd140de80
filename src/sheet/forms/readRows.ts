import { isNoteName } from "../isNoteName";
import { isTextField } from "../isTextField";
import { readHeading } from "../readHeading";
import type { Box } from "./Box";
import { classOf } from "./classOf";
import { columnVotes, type ColumnVotes } from "./columnVotes";
import type { FormScan } from "./FormScan";
import { headingWords } from "./headingWords";
import { isFigureLabel } from "./isFigureLabel";
import { isGroupWithoutInner } from "./isGroupWithoutInner";
import { isNarrowerGroup } from "./isNarrowerGroup";
import { isNeutralGroup } from "./isNeutralGroup";
import { usualGap } from "./usualGap";
import { writtenPairs } from "./writtenPairs";

interface Votes extends ColumnVotes {
  readonly gap: number;
}

/** Labels with their answers to the right, row by row. What two readings fit is left without a role. */
export function readRows(scan: FormScan): void {
  const votes = { ...columnVotes(scan), gap: usualGap(scan.boxes) };
  for (let row = scan.boxes.area.firstRow; row <= scan.boxes.area.lastRow; row++) {
    const tokens = scan.boxes.onRow(row);
    for (let place = 0; place < tokens.length;) place += readAt(tokens, place, row, votes, scan);
  }
}

/** Reads one box with what belongs to it; returns how many boxes that were. */
function readAt(
  tokens: readonly Box[],
  place: number,
  row: number,
  votes: Votes,
  scan: FormScan,
): number {
  const { roles } = scan;
  const box = tokens[place]!;
  if (roles.has(box) || box.firstRow !== row) return 1;
  const found = classOf(box);
  if (found === "value" && isLineNumber(tokens, place, scan)) roles.set(box, "text");
  if (found !== "label" && found !== "text") return 1;
  const free = (at: number): Box | undefined => {
    const next = tokens[at];
    return next && !roles.has(next) && next.firstRow === row ? next : undefined;
  };
  const next = free(place + 1);
  if (found === "text" && readLine(box, scan)) return 1;
  if (next && box.lastRow > next.lastRow && next.kind !== "empty" && classOf(next) !== "value") {
    roles.set(box, "group");
    return 1;
  }
  const unit = next && classOf(next) === "unit" ? next : undefined;
  const answer = unit ? free(place + 2) : next;
  const kind = answer ? classOf(answer) : "edge";
  const taken = unit ? 3 : 2;
  const isLabel = found === "label";
  const before = tokens[place - 1];

  if (kind === "value") {
    const further = free(place + taken);
    // Two answers beside one label, with no headings over them: either may be meant.
    if (further && classOf(further) === "value")
      return skipAnswers(tokens, place + taken, scan) - place;
    if (box.lastRow !== answer!.lastRow && box.lastRow > answer!.lastRow) return taken;
    pair(scan, box, answer, unit ?? (further && classOf(further) === "unit" ? further : undefined));
    return taken;
  }
  if (kind === "empty" && isGroupWithoutInner(box, scan)) {
    roles.set(box, "group");
    return 1;
  }
  if (kind === "empty" && (isLabel || votes.isLabelColumn(box.firstColumn))) {
    if (isLabel && readAcrossGap(tokens, place, votes.gap, scan)) return 1;
    pair(scan, box, undefined, unit);
    return taken;
  }
  // The last column of a form in which nobody filled it in.
  if (isLabel && place === tokens.length - 1) pair(scan, box, undefined, undefined);
  if (unit || !answer) return 1;
  if (kind === "label") {
    if (isLabel && isWordOfLevel(box, answer)) {
      pair(scan, box, answer, undefined);
      return 2;
    }
    if (isLabel || !headingWords.areOverLabels(box.text)) roles.set(box, "group");
    return 1;
  }
  if (kind !== "text") return 1;
  // Two labels and a text: an answer of the second, or a third heading over a row of answers?
  const isHeadingToo = before && roles.get(before) === "group" && classOf(before) === "label";
  if (isHeadingToo && isLow(before) && !isOverLabel(before, scan)) {
    for (const each of [before, ...tokens.slice(place)])
      if (each.kind !== "empty" && each.firstRow === row) roles.set(each, "open");
    return tokens.length;
  }
  const second = free(place + 2);
  const isFollowed = second !== undefined && classOf(second) === "value";
  if (isLabel) {
    if (isFigureLabel(box.text) && (isFollowed || !isLikeFigure(answer.text))) {
      roles.set(box, "group");
      return 1;
    }
    if (isFollowed && !isKnownText(box)) return 1;
    pair(scan, box, answer, undefined);
    return 2;
  }
  if (isNeutralGroup(box.text) || isNarrowerGroup(box.text)) {
    roles.set(box, "group");
    return 1;
  }
  const isByColumns =
    votes.isLabelColumn(box.firstColumn) && votes.isAnswerColumn(answer.firstColumn);
  if (isByColumns && !isFollowed && !(second && classOf(second) === "text")) {
    pair(scan, box, answer, undefined);
    return 2;
  }
  return 1;
}

function pair(
  { roles, fields }: FormScan,
  label: Box,
  value: Box | undefined,
  unit: Box | undefined,
): void {
  roles.set(label, "label");
  const isFilled = value !== undefined && value.kind !== "empty";
  if (isFilled) roles.set(value, "value");
  if (unit) roles.set(unit, "unit");
  fields.push({ label, ...(isFilled && { value }), ...(unit && { unit }) });
}

/** 二十八, 约400, 见附表: what people write where a figure is asked for. */
function isLikeFigure(text: string): boolean {
  return /\d|[〇零一二三四五六七八九十百千两]|缺|无|见|约|未/u.test(text.normalize("NFKC"));
}

function isOverLabel({ lastRow, firstColumn }: Box, { boxes }: FormScan): boolean {
  return ["label", "empty"].includes(classOf(boxes.at(lastRow + 1, firstColumn)));
}

function isLow({ firstRow, lastRow }: Box): boolean {
  return firstRow === lastRow;
}

/** Titles over the columns, notes, and pairs of one cell, among other boxes of a row. */
function readLine(box: Box, { roles, fields }: FormScan): boolean {
  const pairs = writtenPairs(box.text);
  if (pairs) for (const written of pairs) fields.push({ label: box, written });
  const isText =
    headingWords.areOverLabels(box.text) ||
    headingWords.areOverLines(box.text) ||
    (isNoteName(box.text) && /[:：]/u.test(box.text)) ||
    /^(计量|金额)?单位\s*[:：]/u.test(box.text);
  if (pairs) roles.set(box, "label");
  else if (isText) roles.set(box, "text");
  return pairs !== undefined || isText;
}

/** 1, 2, 3 … down the first column, before the labels. */
function isLineNumber(tokens: readonly Box[], place: number, { boxes, roles }: FormScan): boolean {
  const box = tokens[place]!;
  const next = tokens[place + 1];
  if (tokens.slice(0, place).some(({ kind }) => kind !== "empty") || !next) return false;
  if (!["label", "text"].includes(classOf(next)) || roles.get(next) === "value") return false;
  const number = Number(box.value);
  if (!Number.isInteger(number) || number < 1) return false;
  const other = (row: number): number => Number(boxes.at(row, box.firstColumn).value);
  return other(box.lastRow + 1) === number + 1 || other(box.firstRow - 1) === number - 1;
}

function skipAnswers(tokens: readonly Box[], from: number, { roles }: FormScan): number {
  let at = from;
  while (tokens[at] && !roles.has(tokens[at]!) && ["value", "unit"].includes(classOf(tokens[at]!)))
    at++;
  return at;
}

/** Without merged cells an empty cell may belong to the label before it: 学校名称 | | 石门乡中心小学. */
function readAcrossGap(
  tokens: readonly Box[],
  place: number,
  gap: number,
  scan: FormScan,
): boolean {
  if (scan.boxes.grid.merges !== undefined) return false;
  const label = tokens[place]!;
  const at = tokens.findIndex((box, index) => index > place && box.kind !== "empty");
  const answer = tokens[at];
  if (!answer || scan.roles.has(answer) || at - place - 1 !== gap) return false;
  const after = tokens[at + 1];
  if (after && classOf(after) === "value") return false;
  if (classOf(answer) !== "value" && !(classOf(answer) === "text" && isKnownText(label)))
    return false;
  pair(scan, label, answer, after && classOf(after) === "unit" ? after : undefined);
  return true;
}

/** 学段 | 小学部: a word that is a heading elsewhere. */
function isWordOfLevel(label: Box, answer: Box): boolean {
  const field = readHeading(label.text)?.field;
  if (field === "level" || field === "schoolType")
    return /^(小学|初中|高中)部?$/u.test(answer.text);
  return field === "owner" && /^(县|区县|县区|县级|区|市)$/u.test(answer.text);
}

function isKnownText({ text }: Box): boolean {
  const named = readHeading(text);
  return /[:：]$/u.test(text) || (named !== undefined && isTextField(named.field));
}
