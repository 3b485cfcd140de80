import { columnHeading } from "../../../src/sheet/forms/columnHeading";
import { shiftFigure } from "../../../src/sheet/forms/shiftFigure";
import { tickedOption } from "../../../src/sheet/forms/tickedOption";

test.each([
  [["师资情况", "县级以上骨干教师数"], "县级以上骨干教师数"],
  [["专任教师数", "其中：本科"], "本科学历教师数"],
  [["在校生数", "小学"], "小学在校生数"],
  [["小学部", "在校生数"], "小学在校生数"],
  [["在校生数", "数值"], "在校生数"],
  [["附设幼儿班", "在校生数"], "附设幼儿班/在校生数"],
  [["上学年", "在校生数"], "上学年/在校生数"],
  [["小学部", "专任教师数"], "小学部/专任教师数"],
  [["班数", "其中：复式班"], "班数/其中：复式班"],
])("%j becomes the column %s", (path, heading) => {
  expect(columnHeading(path)).toBe(heading);
});

test.each([
  [1234.5, -4, 0.12345],
  [500_700.1, -4, 50.07001],
  [0.07, 4, 700],
  ["0.10", 4, "1000"],
  ["500000", -4, "50"],
  ["无", 4, undefined],
])("the point of %p moves by %p places: %p", (value, power, moved) => {
  expect(shiftFigure(value, power)).toBe(moved);
});

test.each([
  ["☑公办 □民办", "公办"],
  ["公办□ 民办☑", "民办"],
  ["（√）是 （ ）否", "是"],
  ["□音乐 ■美术 ■体育", "美术、体育"],
  ["□是 □否", ""],
  ["■基本情况", undefined],
  ["公办", undefined],
])("of %s the ticked word is %p", (text, ticked) => {
  expect(tickedOption(text)).toBe(ticked);
});
