import fc from "fast-check";
import { pupilsPerTeacher } from "../../src/measures/pupilsPerTeacher";
import { Fraction } from "../oracle/Fraction";

const people = fc.integer({ min: 1, max: 5000 });

test("450 pupils and 25 teachers are 18 to one", () => {
  expect(pupilsPerTeacher(450, 25)).toBe(18);
});

test("without a teacher there is no ratio", () => {
  expect(pupilsPerTeacher(450, 0)).toBeNaN();
});

test("is the nearest double to the exact fraction", () => {
  fc.assert(
    fc.property(people, people, (pupils, teachers) => {
      expect(pupilsPerTeacher(pupils, teachers)).toBe(
        Fraction.of(BigInt(pupils), BigInt(teachers)).toNumber(),
      );
    }),
  );
});
