export interface XlsFacts {
  encrypted: boolean;
  formulas: number;
  conditionalFormats: number;
  protectedSheets: number;
  /** One per sheet, in their order: 0 visible, 1 hidden, 2 very hidden; chart sheets are left out. */
  visibility: number[];
}

const FORMULA = 0x0006;
const PROTECT = 0x0012;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const CONDITIONAL_FORMAT = 0x01b1;

/** What the records of an .xls tell that its reader passes over. */
export function xlsFacts(stream: Uint8Array): XlsFacts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const facts: XlsFacts = {
    encrypted: false,
    formulas: 0,
    conditionalFormats: 0,
    protectedSheets: 0,
    visibility: [],
  };
  for (let at = 0; at + 4 <= stream.length;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === 0 && length === 0) break;
    if (id === FILE_PASS) facts.encrypted = true;
    if (id === FORMULA) facts.formulas += 1;
    if (id === CONDITIONAL_FORMAT) facts.conditionalFormats += 1;
    if (id === PROTECT && stream[at + 4] === 1) facts.protectedSheets += 1;
    if (id === BOUND_SHEET) facts.visibility.push((stream[at + 8] ?? 0) & 3);
    at += 4 + length;
  }
  return facts;
}
