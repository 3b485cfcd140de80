import { schoolKindOf } from "../../../src/sheet/schoolKindOf";
import { checkRows } from "../../support/checkRows";
import { headings2017, schoolRow } from "../../support/countyTable";

const weak = { 高于规定学历教师数: 3, "教学及辅助用房面积（㎡）": 900 };
const typed = (name: string, type: string) => schoolRow(name, { 办学类型: type, ...weak });

describe("the kind of a school that a type or a name says in more words", () => {
  test.each([
    ["初高中", "第一中学", "completeSecondary"],
    ["高中（含初中部）", "第一中学", "completeSecondary"],
    ["初中、高中", "第一中学", "completeSecondary"],
    ["高级中学", "第一高级中学（初中部）", "completeSecondary"],
    ["", "第一高级中学（初中部）", "completeSecondary"],
    ["", "第一高级中学初中部", "completeSecondary"],
    ["", "石门高级中学附属初级中学", "junior"],
    ["", "石门高级中学附属小学", "primary"],
    ["", "第一高级中学", "otherLevel"],
    ["高中", "第一中学", "otherLevel"],
    ["小学、初中、高中", "云岭学校", "twelveYear"],
    ["小学（附设幼儿园）", "石桥小学", "primary"],
    ["小学、幼儿园", "石桥小学", "primary"],
    ["幼儿园、小学", "石桥小学", "primary"],
    ["小学（含特教班）", "石桥小学", "primary"],
    ["", "石桥小学暨附属幼儿园", "primary"],
    ["幼儿园", "城关幼儿园", "otherLevel"],
    ["", "第一小学附属幼儿园", "otherLevel"],
    ["聋山镇小学", "聋山小学", "primary"],
    ["聋哑学校", "启明学校", "special"],
    ["盲校", "启明学校", "special"],
    ["特殊教育学校", "启明学校", "special"],
    ["", "石桥小学（教学点）", "teachingPoint"],
    ["小学", "石桥小学（教学点）", "teachingPoint"],
    ["小学", "石桥小学（辖3个教学点）", "primary"],
    ["", "启明学校（特殊教育）", "special"],
    ["", "云岭学校（九年一贯制）", "nineYear"],
    ["", "云岭学校（十二年一贯制学校）", "twelveYear"],
    ["", "第一中学（完全中学）", "completeSecondary"],
    ["", "石桥小学（城南校区）", "unknown"],
  ])("%j, %s: %s", (type, name, kind) => {
    expect(schoolKindOf(type, name)).toBe(kind);
  });
});

describe("a school of more than one kind is not dropped", () => {
  test.each([
    ["石桥小学", "小学（附设幼儿园）"],
    ["石桥小学", "小学、幼儿园"],
    ["石桥小学暨附属幼儿园", ""],
    ["聋山小学", "聋山镇小学"],
    ["石桥小学", "小学（含特教班）"],
  ])("%s of the type %j counts on a sheet of primary schools", (name, type) => {
    const result = checkRows([headings2017, schoolRow("甲小学"), typed(name, type)], {});
    expect(result.schools.map((school) => school.name)).toEqual(["甲小学", name]);
    expect(result.verdict).toBe("fail");
  });

  test.each([
    ["第一中学", "初高中"],
    ["第一中学", "高中（含初中部）"],
    ["第一高级中学（初中部）", ""],
    ["石门高级中学附属初级中学", ""],
  ])("%s of the type %j counts on a sheet of junior schools", (name, type) => {
    const rows = [headings2017, schoolRow("第二中学", { 办学类型: "初中" }), typed(name, type)];
    const result = checkRows(rows, { sheet: "初中", level: "junior" });
    expect(result.schools.map((school) => school.name)).toEqual(["第二中学", name]);
    expect(result.verdict).toBe("fail");
  });

  test.each([
    ["东街小学", "高中"],
    ["聋山小学", "特殊教育"],
    ["东街小学", "职业高中"],
  ])("%s of the type %s keeps the verdict open", (name, type) => {
    const result = checkRows([headings2017, schoolRow("甲小学"), typed(name, type)], {});
    expect(result.leftOut).toMatchObject([{ name, hasFigures: true, canPutBack: true }]);
    expect(result.verdict).toBe("unknown");
  });

  test.each([
    ["第一中学", "高级中学"],
    ["第一小学附属幼儿园", "幼儿园"],
    ["启明学校", "特殊教育学校"],
  ])("%s of the type %s is left out, and that is that", (name, type) => {
    const result = checkRows([headings2017, schoolRow("甲小学"), typed(name, type)], {});
    expect(result.leftOut).toHaveLength(1);
    expect(result.verdict).toBe("pass");
  });
});
