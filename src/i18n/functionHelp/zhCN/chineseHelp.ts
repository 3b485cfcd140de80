import type { FunctionHelp } from "../FunctionHelp";
import type { FunctionKey } from "../FunctionKey";
import { equityHelp } from "./equityHelp";
import { fundingHelp } from "./fundingHelp";
import { schoolsHelp } from "./schoolsHelp";
import { staffingHelp } from "./staffingHelp";

export const chineseHelp: Readonly<Record<FunctionKey, FunctionHelp>> = {
  ...equityHelp,
  ...schoolsHelp,
  ...fundingHelp,
  ...staffingHelp,
  VERSION: {
    description: "本加载项的版本号。",
    parameters: {},
    returns: "版本号文本，如 0.1.0。",
    errors: [],
    source: "本加载项自身的信息。",
  },
};
