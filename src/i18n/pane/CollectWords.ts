import type { ChosenFile, FileFailure } from "../../actions/collect/CollectState";
import type { CollectWordsToWrite } from "../../actions/collect/rowsToWrite";

/** The words of the page that collects forms. */
export interface CollectWords {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly drop: string;
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
  readonly templates: string;
  readonly templatesNote: string;
  readonly template: (place: number, title: string) => string;
  readonly templateSize: (forms: number, records: number, items: number) => string;
  readonly preview: (rows: number, columns: number) => string;
  readonly moreRows: (rows: number, columns: number) => string;
  readonly notUnderstood: (cells: number, first: string) => string;
  readonly repeated: (name: string, times: number, areAlike: boolean) => string;
  readonly converted: (heading: string, from: string, unit: string, records: number) => string;
  readonly unitsApart: (heading: string) => string;
  readonly tooManyRows: (rows: number) => string;
  readonly write: string;
  readonly nothingYet: string;
  readonly written: (sheetName: string, rows: number, files: number) => string;
  readonly checkIt: string;
  /** What is written to the sheet. */
  readonly sheet: CollectWordsToWrite;
}
