import fc from "fast-check";
import { cellName } from "../../../src/i18n/pane/cellName";
import { columnLetters } from "../../../src/i18n/pane/columnLetters";
import { formatCoefficient } from "../../../src/i18n/pane/formatCoefficient";
import { formatExcess } from "../../../src/i18n/pane/formatExcess";
import { formatLimit } from "../../../src/i18n/pane/formatLimit";
import { formatNumber } from "../../../src/i18n/pane/formatNumber";
import { formatPercent } from "../../../src/i18n/pane/formatPercent";
import { formatShortfall } from "../../../src/i18n/pane/formatShortfall";
import { formatSigned } from "../../../src/i18n/pane/formatSigned";
import { formatValue } from "../../../src/i18n/pane/formatValue";

describe("numbers as people read them", () => {
  test("official decimals and thousands separators", () => {
    expect(formatValue("zh-CN", 4.0199, 2, 4.5)).toBe("4.02");
    expect(formatValue("zh-CN", 1883.09, 0, 2000)).toBe("1,883");
    expect(formatLimit("zh-CN", 0.5, 2)).toBe("0.50");
    expect(formatLimit("zh-CN", 4.505, 2)).toBe("4.505");
  });

  test("a zero stays a zero, never a minus zero", () => {
    expect(formatValue("zh-CN", 0, 2, 1)).toBe("0.00");
    expect(formatNumber("en", -0.001, 2)).toBe("0.00");
    expect(formatSigned("en", 0.001, 2)).toBe("0.00");
  });

  test("one more decimal where the official ones would hide a shortfall", () => {
    expect(formatValue("zh-CN", 4.1958, 2, 4.2)).toBe("4.196");
    expect(formatValue("zh-CN", 4.19996, 2, 4.2)).toBe("4.19996");
    expect(formatCoefficient("zh-CN", 0.502064, 3, 0.5)).toBe("0.502");
    expect(formatCoefficient("zh-CN", 0.5004, 3, 0.5)).toBe("0.5004");
  });

  test("an exact tie, binary noise aside, is printed as a tie", () => {
    expect(formatValue("zh-CN", 0.1 + 0.2, 2, 0.3)).toBe("0.30");
  });

  test("whatever is printed stands on the same side of the limit as the raw value", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0.45, 0.5, 0.55, 0.65, 0.9, 1, 2.3, 4.2, 4.5, 5.3, 7.5, 10.2),
        fc.double({ min: -0.1, max: 0.1, noNaN: true }),
        (limit, distance) => {
          const value = limit + Math.sign(distance) * Math.max(1e-8, Math.abs(distance));
          const printed = Number(formatValue("en", value, 2, limit));
          expect(Math.sign(printed - limit)).toBe(Math.sign(value - limit));
        },
      ),
    );
  });

  test("a distance from a limit never reads as nothing", () => {
    expect(formatExcess("zh-CN", 0.002064, 3)).toBe("0.002");
    expect(formatExcess("zh-CN", 0.00042, 3)).toBe("0.0004");
    expect(formatExcess("zh-CN", -0.048, 3)).toBe("0.048");
  });

  test("a shortfall is rounded up, so that who adds it reaches the limit", () => {
    expect(formatShortfall("zh-CN", 893.2, "squareMetre")).toBe("894 ㎡");
    expect(formatShortfall("zh-CN", 3761, "squareMetre")).toBe("3,761 ㎡");
    expect(formatShortfall("zh-CN", 894.0000000000001, "squareMetre")).toBe("894 ㎡");
    expect(formatShortfall("zh-CN", 2, "person")).toBe("2 名");
    expect(formatShortfall("en", 3, "room")).toBe("3");
  });

  test("yuan go over to 万元 from ten thousand on, also rounded up", () => {
    expect(formatShortfall("zh-CN", 9999, "yuan")).toBe("9,999 元");
    expect(formatShortfall("zh-CN", 63600, "yuan")).toBe("6.4 万元");
    expect(formatShortfall("zh-CN", 64001, "yuan")).toBe("6.5 万元");
    expect(formatShortfall("en", 63600, "yuan")).toBe("¥63,600");
  });

  test("signs and shares", () => {
    expect(formatSigned("zh-CN", 2.391, 2)).toBe("+2.39");
    expect(formatSigned("zh-CN", -1.638, 2)).toBe("−1.64");
    expect(formatPercent("zh-CN", 0.175, 1)).toBe("17.5%");
    expect(formatPercent("zh-CN", 0.85, 0)).toBe("85%");
  });

  test("cells by the names that Excel gives them", () => {
    expect(cellName(23, 4)).toBe("E24");
    expect(cellName(0, 0)).toBe("A1");
    expect(cellName(1048575, 16383)).toBe("XFD1048576");
    expect(["Z", "AA", "AZ", "ZZ", "AAA"]).toEqual([25, 26, 51, 701, 702].map(columnLetters));
  });
});
