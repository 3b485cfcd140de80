import type { ColumnReading } from "../../sheet/ColumnReading";
import type { ColumnChoice } from "../../sheet/ReadingChoices";
import type { TableColumn } from "../../sheet/TableColumn";

/**
 * The columns of a table as they would be after a confirmation.
 *
 * @param changes what was changed on the page, by the key of the column
 * @param artsHold whether 艺术 counts the teachers of 音乐 and 美术: then those are not added
 */
export function tableColumns(
  readings: readonly ColumnReading[],
  changes: Readonly<Record<string, ColumnChoice>>,
  artsHold = false,
): readonly TableColumn[] {
  const columns = readings.flatMap(({ column, key, path, meaning, level }) => {
    const shown = changes[key] ?? meaning ?? "none";
    if (shown === "none") return [];
    return [{ ...shown, column, key, heading: path.at(-1) ?? "", ...(level && { level }) }];
  });
  return artsHold && columns.some(({ field }) => field === "artsTeachers")
    ? columns.filter(({ field }) => field !== "musicTeachers" && field !== "fineArtTeachers")
    : columns;
}
