import type { FundingFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

export const fundingHelp: Readonly<Record<FundingFunction, FunctionHelp>> = {};
