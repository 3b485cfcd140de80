import type { FunctionHelp } from "../FunctionHelp";
import type { FunctionKey } from "../FunctionKey";
import { equityHelp } from "./equityHelp";
import { fundingHelp } from "./fundingHelp";
import { schoolsHelp } from "./schoolsHelp";
import { staffingHelp } from "./staffingHelp";

export const englishHelp: Readonly<Record<FunctionKey, FunctionHelp>> = {
  ...equityHelp,
  ...schoolsHelp,
  ...fundingHelp,
  ...staffingHelp,
  VERSION: {
    description: "The version of this add-in.",
    parameters: {},
    returns: "The version as text, such as 0.1.0.",
    errors: [],
    source: "About this add-in itself.",
  },
};
