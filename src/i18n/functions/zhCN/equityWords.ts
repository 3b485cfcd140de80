import type { EquityWords } from "../EquityWords";
import { planWords } from "./planWords";
import { at } from "./at";

export const equityWords: EquityWords = {
  plan: planWords,
  total: "合计",
  noGroup: (position) => `${at(position)}是空的，而该校有数据。请填写所属分组，或清空该校数据。`,
  noLabel: (position, shown) => `${at(position)}是逻辑值 ${shown}，应填分组名称或编号。`,
};
