import {
  ArrayValueObject,
  ErrorValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Answer } from "./Answer";
import { isErrorText } from "../host/model/errorTexts";

/** The grid's value for an answer: rows spill, null inside them shows as 0. */
export function resultOf(
  answer: Answer,
  place: { unitId: string; sheetId: string; row: number; column: number },
): BaseValueObject {
  if ("error" in answer) return errorValue(answer.error);
  // What crosses the boundary is JSON: NaN and undefined arrive as null.
  const value: unknown = JSON.parse(JSON.stringify(answer.value ?? null));
  if (!Array.isArray(value)) return single(value);
  const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const [first = []] = rows;
  if (rows.length === 0 || first.length === 0) return errorValue("#CALC!");
  if (rows.length === 1 && first.length === 1) return single(first[0]);
  if (rows.some((row) => row.length !== first.length)) return errorValue("#VALUE!");
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(single)),
    rowCount: rows.length,
    columnCount: first.length,
    unitId: place.unitId,
    sheetId: place.sheetId,
    row: place.row,
    column: place.column,
  });
}

function single(value: unknown): BaseValueObject {
  if (value === null) return ValueObjectFactory.create(0);
  if (typeof value === "object") {
    const error = cellError(value as Record<string, unknown>);
    return errorValue(error ?? "#VALUE!");
  }
  return ValueObjectFactory.create(value as string | number | boolean);
}

/** An error inside a matrix arrives as the JSON form of CustomFunctions.Error. */
function cellError({ basicValue, code }: Record<string, unknown>): string | null {
  const text = basicValue ?? code;
  return typeof text === "string" && isErrorText(text) ? text : null;
}

/** An error of the grid by its text. */
export function errorValue(text: string): BaseValueObject {
  return ErrorValueObject.create(text as Parameters<typeof ErrorValueObject.create>[0]);
}
