import type { StaffingFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

export const staffingHelp: Readonly<Record<StaffingFunction, FunctionHelp>> = {};
