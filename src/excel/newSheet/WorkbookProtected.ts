/** The workbook's structure is protected: no sheet can be added to it. */
export class WorkbookProtected extends Error {
  constructor() {
    super("The workbook's structure is protected");
    this.name = "WorkbookProtected";
  }
}
