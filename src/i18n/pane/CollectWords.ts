import type { ChosenFile, FileFailure } from "../../actions/collect/CollectState";
import type { CollectWordsToWrite } from "../../actions/collect/rowsToWrite";
import type { Level } from "../../standards/Level";

/** The words of the page that collects forms. */
export interface CollectWords {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly drop: string;
  /** While files are held over the pane. */
  readonly letGo: string;
  readonly kinds: string;
  readonly files: (count: number) => string;
  readonly moreFiles: (count: number) => string;
  readonly remove: (name: string) => string;
  readonly clear: string;
  readonly cancel: string;
  readonly reading: string;
  readonly writing: string;
  readonly cancelled: string;
  /** What became of a file, in one line. */
  readonly state: (state: ChosenFile["state"]) => string;
  readonly failure: (failure: FileFailure) => string;
  readonly templates: (count: number) => string;
  readonly templatesNote: string;
  /** A template without a title goes by its place and one of its files. */
  readonly template: (place: number, title: string, fileName: string) => string;
  readonly templateSize: (forms: number, records: number, items: number) => string;
  readonly notTicked: (templates: number, records: number) => string;
  readonly preview: (rows: number, columns: number) => string;
  readonly moreRows: (rows: number, columns: number) => string;
  /** Against the first template: labels that this one has more, and those that it lacks. */
  readonly difference: (more: readonly string[], less: readonly string[]) => string;
  readonly notUnderstood: (cells: number) => string;
  readonly notUnderstoodNote: string;
  readonly place: (file: string, sheetName: string, cell: string) => string;
  readonly moreCells: (count: number) => string;
  /** Over what must be looked at before writing. */
  readonly remarks: string;
  readonly moreRemarks: (count: number) => string;
  readonly repeated: (name: string, files: readonly string[], areAlike: boolean) => string;
  /** Words where a figure is asked for: how many, the first of them and its file. */
  readonly noFigures: (heading: string, count: number, shown: string, fileName: string) => string;
  readonly converted: (heading: string, from: string, unit: string, records: number) => string;
  readonly unitsApart: (heading: string) => string;
  readonly tooManyRows: (rows: number) => string;
  readonly write: string;
  readonly nothingYet: string;
  readonly written: (sheetName: string, rows: number, files: number) => string;
  readonly checkIt: string;
  readonly sheetGone: (sheetName: string) => string;
  readonly notLoaded: string;
  readonly tryAgain: string;
  /** What is written to the sheet. */
  readonly sheet: CollectWordsToWrite;
  /** The new sheet's name where only the titles of the forms say the level. */
  readonly sheetOfLevel: Readonly<Record<Level, string>>;
}
