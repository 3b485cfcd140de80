import type { FunctionEntry } from "./FunctionEntry";
import { functionFamilies } from "./functionFamilies";

/** Every BALANCE function; the only source of registration, metadata, help and documentation. */
export const catalogue: readonly FunctionEntry[] = Object.values(functionFamilies).flat();
