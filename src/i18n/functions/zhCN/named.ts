import type { ParameterKey } from "../ParameterKey";
import { parameterNames } from "./parameterNames";

/** A parameter in a sentence: “资源总量”. */
export function named(parameter: ParameterKey): string {
  return `“${parameterNames[parameter]}”`;
}
