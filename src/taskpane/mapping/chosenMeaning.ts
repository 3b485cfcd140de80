import type { ColumnReading } from "../../sheet/ColumnReading";
import type { ColumnChoice } from "../../sheet/ReadingChoices";
import type { Field } from "../../sheet/TableColumn";

/** A column as another field: its basis and unit stay where the new field has them too. */
export function chosenMeaning(reading: ColumnReading, field: Field | "none"): ColumnChoice {
  if (field === "none") return "none";
  const read = reading.meaning;
  if (field === "equipmentValue")
    return {
      field,
      basis: read?.basis ?? "total",
      factor: read?.field === "equipmentValue" ? read.factor : 0,
    };
  return { field, basis: read?.field === field ? read.basis : "total", factor: 1 };
}
