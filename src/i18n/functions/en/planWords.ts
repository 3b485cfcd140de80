import type { PlanWords } from "../PlanWords";

export const planWords: PlanWords = {
  noTarget: "target is empty: enter the coefficient to reach, such as 0.5.",
  percentTarget: (shown) =>
    `target is ${shown}, which is no likely coefficient. If it is a percentage, write ${shown}%.`,
  unknownMode: (given) =>
    `There is no mode "${given}". Known: add (增配, 增加), reallocate (调配, 校际交流).`,
  notTrueOrFalse: (shown) => `whole_units is "${shown}"; it must be TRUE or FALSE (1 or 0).`,
  cannotAdd: (target, nearest, units, limit) =>
    `Up to ${limit} whole units were tried and none of these numbers brings the coefficient to ${target}. ` +
    `The best is ${nearest}, with ${units} added.`,
  cannotReallocate: (target, nearest) =>
    `Moving whole units does not bring the coefficient to ${target}. The best is ${nearest}.`,
};
