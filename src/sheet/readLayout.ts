import { chooseColumns } from "./chooseColumns";
import type { ColumnReading } from "./ColumnReading";
import { artsQuestion } from "./columns/artsQuestion";
import type { HeadingBlock } from "./columns/HeadingBlock";
import { readColumns } from "./columns/readColumns";
import { unitExample } from "./columns/unitExample";
import { withGuessedBasis } from "./columns/withGuessedBasis";
import { isResourceField } from "./isResourceField";
import { levelInTitle } from "./levelInTitle";
import { pupilFields } from "./pupilFields";
import type { Question } from "./Question";
import type { ReadingChoices } from "./ReadingChoices";
import { readMoneyUnit } from "./readMoneyUnit";
import type { RecognitionFailure } from "./RecognitionFailure";
import { readSubHeadings } from "./readSubHeadings";
import { mergedTexts } from "./rows/mergedTexts";
import type { SheetGrid } from "./SheetGrid";
import type { TableColumn } from "./TableColumn";
import type { TableLayout } from "./TableLayout";
import type { UnusedColumn } from "./UnusedColumn";

/** A layout with how every column was read, what was assumed about units, what was left unread, and what to ask. */
export interface ReadLayout {
  readonly layout: TableLayout;
  readonly readings: readonly ColumnReading[];
  readonly assumedUnits: readonly TableColumn[];
  readonly unused: readonly UnusedColumn[];
  readonly questions: readonly Question[];
  /** Without pupils or without a resource there is nothing to judge. */
  readonly failure?: RecognitionFailure;
}

/** Reads what the columns of a table are. `grid`: that table alone. */
export function readLayout(
  grid: SheetGrid,
  block: HeadingBlock,
  choices: ReadingChoices,
): ReadLayout {
  const headingRow = grid.firstRow + block.rows[block.rows.length - 1]!;
  const below = readSubHeadings(grid, block.rows[block.rows.length - 1]!, block.nameColumn);
  const title = titleOf(grid, block.rows[0]!);
  const columnsRead = readColumns(grid, block, below.units, choices);
  const read = withGuessedBasis(grid, block.bodyIndex, columnsRead, title);
  const chosen = chooseColumns(read.columns, choices);
  const isChosen = ({ key = "" }: TableColumn): boolean => choices.columns?.[key] !== undefined;
  const money = readMoneyUnit(grid, block.bodyIndex, title, chosen.columns, isChosen);
  const arts = artsQuestion(grid, block.bodyIndex, money.columns);
  const columns =
    arts && choices.artsHoldMusicAndArt === true
      ? money.columns.filter(
          ({ field }) => field !== "musicTeachers" && field !== "fineArtTeachers",
        )
      : money.columns;
  const likely = read.readings.filter(
    ({ key, confidence }) =>
      confidence === "likely" && columns.some((column) => column.key === key),
  );
  const unused = [...read.unused, ...money.unused];
  const because = unused.length > 0 ? { unused } : {};
  const questions: Question[] = [
    ...(likely.length > 0 && !choices.confirmed
      ? [{ code: "columnsUncertain" as const, keys: likely.map(({ key }) => key) }]
      : []),
    ...chosen.questions,
    ...money.unclear.map((column): Question => {
      const example = unitExample(grid, block.bodyIndex, column, chosen.columns);
      const { key = "", factor: stated } = column;
      return {
        code: "unclearUnit",
        key,
        ...(stated > 0 && { stated }),
        ...(example && { example }),
      };
    }),
    ...(arts && choices.artsHoldMusicAndArt === undefined ? [arts] : []),
  ];
  const hasPupils = columns.some(({ field }) => pupilFields.includes(field));
  const hasResource =
    columns.some(({ field }) => isResourceField(field)) || money.unclear.length > 0;
  // What is asked may bring what is missing.
  const mayStillCome = questions.some(({ code }) => code === "unclearPupils");
  const failure: RecognitionFailure | undefined =
    !hasPupils && !mayStillCome
      ? { code: "noPupils", headingRow, ...because }
      : !hasResource
        ? { code: "noIndicators", headingRow, ...because }
        : undefined;
  const said = levelInTitle(grid.sheetName) ?? levelInTitle(title);
  return {
    layout: {
      headingRow,
      columns,
      // The sheet's name decides; a title above the headings speaks where the name does not; then the user.
      sheetLevel: said ?? choices.level,
      saysLevel: said !== undefined,
      furtherHeadings: [...block.furtherRows, ...block.repeated].map((row) => grid.firstRow + row),
      merged: mergedTexts(grid, block.bodyIndex, columns),
    },
    readings: read.readings.map((reading) => withMoneyUnit(reading, money)),
    assumedUnits: money.assumed,
    unused,
    questions,
    ...(failure && { failure }),
  };
}

/** A reading of money with the unit that was found for it. */
function withMoneyUnit(
  reading: ColumnReading,
  { columns, assumed, fromTitle }: ReturnType<typeof readMoneyUnit>,
): ColumnReading {
  const { meaning, column } = reading;
  if (!meaning || meaning.factor !== 0) return reading;
  const factor = columns.find((each) => each.column === column)?.factor ?? 0;
  const isAt = (each: TableColumn): boolean => each.column === column;
  const unitFrom = fromTitle.some(isAt) ? "title" : assumed.some(isAt) ? "figures" : undefined;
  return { ...reading, meaning: { ...meaning, factor }, ...(unitFrom && { unitFrom }) };
}

function titleOf(grid: SheetGrid, headingIndex: number): string {
  const title = grid.values.slice(0, headingIndex).flat();
  return title.filter((value) => typeof value === "string").join(" ");
}
