import type { ParameterKey } from "../ParameterKey";
import { parameterNames } from "./parameterNames";

/** An argument's name, as sentences quote it. */
export const named = (parameter: ParameterKey): string => `“${parameterNames[parameter]}”`;
