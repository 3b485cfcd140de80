import { isResourceField } from "../../sheet/isResourceField";
import type { TableColumn } from "../../sheet/TableColumn";

/** The columns whose cells should hold numbers. */
export function figureColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.filter(
    ({ field }) => isResourceField(field) || field === "classes" || /pupils$/iu.test(field),
  );
}
