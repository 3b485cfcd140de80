import { readNumber } from "../../src/sheet/readNumber";

test.each(["45①", "10²", "㊿", "4₆", "½", "Ⅳ", "⑵"])(
  "%s is no number: a footnote, an exponent or a circled figure is no digit",
  (text) => expect(readNumber(text, "text")).toBe("text"),
);

test("full-width digits, comma, point and sign are those of a number", () => {
  expect(readNumber("１，２３４．５", "text")).toBe(1234.5);
  expect(readNumber("\u3000－３\u00a0", "text")).toBe("negative");
});
