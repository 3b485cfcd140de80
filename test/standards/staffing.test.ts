import { bandOf } from "../../src/measures/bandOf";
import { classBands } from "../../src/standards/classBands";
import { classLimits } from "../../src/standards/classLimits";
import { specialRooms } from "../../src/standards/specialRooms";
import { staffRatios } from "../../src/standards/staffRatios";

test("one 教职工 for 19 primary, 13.5 junior and 12.5 senior pupils", () => {
  expect(staffRatios.pupilsPerStaff).toEqual({ primary: 19, junior: 13.5, senior: 12.5 });
});

test("the ratios are whole halves, which doubles hold exactly", () => {
  for (const ratio of Object.values(staffRatios.pupilsPerStaff)) {
    expect(Number.isInteger(2 * ratio)).toBe(true);
  }
});

test("at most 45 pupils in a primary class and 50 in a junior one", () => {
  expect(classLimits.most).toEqual({ primary: 45, junior: 50 });
});

test("one music and one art room for 12 classes", () => {
  expect(specialRooms.classesPerRoom).toBe(12);
});

test.each([
  [1, 35, "upTo35"],
  [36, 45, "normal"],
  [46, 55, "aboveNormal"],
  [56, 65, "large"],
  [66, 120, "extraLarge"],
])("classes of %d to %d pupils are one band", (from, to, band) => {
  for (let size = from; size <= to; size++) {
    expect(bandOf(size, classBands.bands)?.band).toBe(band);
  }
});

test("below the first band there is none", () => {
  expect(bandOf(0, classBands.bands)).toBeUndefined();
});

test("each rule names a document, and quotes nothing that was not read", () => {
  for (const { source } of [staffRatios, classBands, classLimits, specialRooms]) {
    expect(source.document).not.toBe("");
    if (source.confidence === "text-read") expect(source.quote).toBeDefined();
    if (source.confidence === "recalled") expect(source.quote).toBeUndefined();
  }
});
