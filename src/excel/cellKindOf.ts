import type { CellKind } from "../sheet/CellKind";

/** Excel's value type -> ours. Rich values (linked data types) show a text. */
export function cellKindOf(valueType: string, showsDate: boolean): CellKind {
  switch (valueType) {
    case "Empty":
      return "empty";
    case "Integer":
    case "Double":
      return showsDate ? "date" : "number";
    case "Boolean":
      return "boolean";
    case "Error":
      return "error";
    default:
      return "text";
  }
}
