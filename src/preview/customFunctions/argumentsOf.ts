import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { Flavour } from "../host/Host";
import type { ParameterDeclaration } from "./FunctionMetadata";

type Variant = BaseValueObject | BaseReferenceObject;

/** Arguments as Excel hands them over, or the cell error that keeps it from calling. */
export type ArgumentList = { values: unknown[] } | { error: string };

/**
 * Turns the grid's arguments into what Excel sends. A blank cell is 0 on the desktop and null
 * on the web; an omitted argument is null; an error in any argument becomes the result.
 */
export function argumentsOf(
  variants: readonly Variant[],
  parameters: readonly ParameterDeclaration[],
  flavour: Flavour,
): ArgumentList {
  if (variants.length > parameters.length) return { error: "#VALUE!" };
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const variant = variants[index];
    if (!variant || isOmitted(variant)) {
      if (!parameter.optional) return { error: "#VALUE!" };
      values.push(null);
      continue;
    }
    const rows = rowsOf(variant, flavour);
    const error = rows.flat().find(isCellError);
    if (error) return { error: error.error };
    const converted = rows.map((row) =>
      row.map((value) => convert(value, parameter.type ?? "any")),
    );
    const failed = converted.flat().find(isCellError);
    if (failed) return { error: failed.error };
    const [[only] = []] = converted;
    // A range for a single value: Excel would take the crossing cell or spill; the preview does neither.
    if (parameter.dimensionality !== "matrix" && rows.flat().length > 1)
      return { error: "#VALUE!" };
    values.push(parameter.dimensionality === "matrix" ? converted : only);
  }
  return { values };
}

interface CellError {
  error: string;
}

function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

function isOmitted(variant: Variant): boolean {
  return (
    !variant.isReferenceObject() &&
    !(variant as BaseValueObject).isArray() &&
    (variant as BaseValueObject).isNull()
  );
}

function rowsOf(variant: Variant, flavour: Flavour): unknown[][] {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject(false)
    : (variant as BaseValueObject);
  if (!value.isArray()) return [[plain(value, flavour)]];
  const array = value as ReturnType<BaseReferenceObject["toArrayValueObject"]>;
  return array.getArrayValue().map((row) => row.map((cell) => plain(cell ?? null, flavour)));
}

function plain(value: BaseValueObject | null, flavour: Flavour): unknown {
  if (!value || value.isNull()) return flavour === "desktop" ? 0 : null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

function convert(value: unknown, type: NonNullable<ParameterDeclaration["type"]>): unknown {
  if (type === "any" || value === null) return value;
  if (type === "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return typeof value === "boolean" ? value : Number(value) !== 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? { error: "#VALUE!" } : number;
}
