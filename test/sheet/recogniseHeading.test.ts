import { recogniseHeading } from "../../src/sheet/recogniseHeading";

test.each([
  ["学校名称", "schoolName", "total", 1],
  ["学校（机构）名称", "schoolName", "total", 1],
  ["在校生数（人）", "pupils", "total", 1],
  ["在校\n学生数", "pupils", "total", 1],
  ["小学部学生数", "primaryPupils", "total", 1],
  ["每百名学生拥有高于规定学历教师数", "aboveDegreeTeachers", "perHundred", 1],
  ["生均教学及辅助用房面积（㎡）", "teachingArea", "perPupil", 1],
  ["教学及辅助用房面积（平方米）", "teachingArea", "total", 1],
  ["体育、艺术（美术、音乐）专任教师数", "sportsArtTeachers", "total", 1],
  ["体育运动场（馆）面积", "sportsArea", "total", 1],
  ["运动场地面积", "sportsGroundArea", "total", 1],
  ["教学仪器设备值（万元）", "equipmentValue", "total", 10_000],
  ["教学仪器设备资产值(元)", "equipmentValue", "total", 1],
  ["教学仪器设备值（千元）", "equipmentValue", "total", 1000],
  ["教学仪器设备值", "equipmentValue", "total", 0],
  ["教学及辅助用房面积（平方米/生）", "teachingArea", "perPupil", 1],
  ["县级以上骨干教师数（人/百人）", "backboneTeachers", "perHundred", 1],
  ["教学仪器设备值（万元/生）", "equipmentValue", "perPupil", 10_000],
  ["School name", "schoolName", "total", 1],
  ["Pupils", "pupils", "total", 1],
  ["Backbone teachers per 100 pupils", "backboneTeachers", "perHundred", 1],
  ["Teaching area per pupil (sqm)", "teachingArea", "perPupil", 1],
  ["Equipment value (yuan)", "equipmentValue", "total", 1],
])("%j is %s, %s, ×%d", (heading, field, basis, factor) => {
  expect(recogniseHeading(heading)).toEqual({ field, basis, factor });
});

test.each([
  "其中：女教师",
  "专任教师（在编）",
  "教职工数",
  "备注",
  "在校生数（其中：寄宿）",
  "县级以上骨干教师比例",
  "",
])("%j is nobody's heading: part of a heading is not the heading", (heading) => {
  expect(recogniseHeading(heading)).toBeUndefined();
});
