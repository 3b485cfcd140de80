import { helpOf } from "../i18n/functionHelp/helpOf";
import { textsOf } from "../i18n/functions/textsOf";
import type { Locale } from "../i18n/Locale";
import { catalogue } from "./catalogue";

/** functions.json as Excel reads it. */
export interface FunctionMetadata {
  readonly $schema: string;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly type: string; readonly dimensionality: string };
    readonly options?: Readonly<Record<string, boolean>>;
  }[];
}

/**
 * What Excel is told about the functions, in one language. Ids and names are the same in both.
 * Neither allowErrorForDataTypeAny nor allowCustomDataForDataTypeAny is set: together they crash Excel LTSC 2021.
 */
export function functionMetadata(locale: Locale): FunctionMetadata {
  const { parameterNames } = textsOf(locale);
  const help = helpOf(locale);
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    functions: catalogue.map(({ id, name, textKey, parameters, result, asksEmptyCells }) => ({
      id,
      name,
      description: help[textKey].description,
      parameters: parameters.map(({ key, dimensionality, optional }) => ({
        name: parameterNames[key],
        description: help[textKey].parameters[key] ?? "",
        type: "any",
        dimensionality,
        ...(optional ? { optional } : {}),
      })),
      result: asksEmptyCells ? { ...result, dimensionality: "matrix" } : result,
      ...(asksEmptyCells ? { options: { requiresParameterAddresses: true } } : {}),
    })),
  };
}
