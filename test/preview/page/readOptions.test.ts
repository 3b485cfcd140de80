import { readOptions } from "../../../src/preview/page/readOptions";

test("the address decides", () => {
  expect(
    readOptions("?profile=ltsc2021&flavour=web&lang=en-US&theme=dark", ["zh-CN"], false),
  ).toEqual({
    profile: "ltsc2021",
    flavour: "web",
    language: "en-US",
    theme: "dark",
  });
});

test("without an address the browser's language and theme decide", () => {
  expect(readOptions("", ["en-GB", "zh-CN"], true)).toEqual({
    profile: "microsoft365",
    flavour: "desktop",
    language: "zh-CN",
    theme: "dark",
  });
  expect(readOptions("?profile=toString", ["de"], false)).toMatchObject({
    profile: "microsoft365",
    language: "en-US",
  });
});
