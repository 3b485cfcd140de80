import { catalogue } from "../../src/functions/catalogue";
import { functionMetadata } from "../../src/functions/functionMetadata";
import { textsOf } from "../../src/i18n/functions/textsOf";
import { callAsExcel, registeredIds } from "./callAsExcel";

const chinese = functionMetadata("zh-CN");
const english = functionMetadata("en");

test.each(catalogue.map((entry) => [entry.name, entry] as const))(
  "the example of %s gives what it says",
  (_name, { id, example }) => {
    const sent = example.arguments.map((argument) => (argument === null ? undefined : argument));
    expect(callAsExcel(id, sent)).toEqual(example.result);
  },
);

test("every function of the catalogue is registered under its id, and nothing else is", () => {
  expect(registeredIds()).toEqual(catalogue.map(({ id }) => id));
});

test("the functions that exist now", () => {
  expect(catalogue.map(({ id, name }) => `${id}=${name}`)).toEqual([
    "COEFVAR=CV",
    "COEFVAR_ALIAS=COEFVAR",
    "CVRATIO=CVRATIO",
    "COMPOSITE=COMPOSITE",
    "GINI=GINI",
    "THEIL=THEIL",
    "MCLOONE=MCLOONE",
    "RANGERATIO=RANGERATIO",
    "DECOMPOSE=DECOMPOSE",
    "CONTRIBUTION=CONTRIBUTION",
    "PLAN=PLAN",
    "PERPUPIL=PERPUPIL",
    "SPLIT=SPLIT",
    "LIMIT=LIMIT",
    "MEETS=MEETS",
    "SHORTFALL=SHORTFALL",
    "SCHOOLCHECK=SCHOOLCHECK",
    "GROWTH=GROWTH",
    "GROWTHGAP=GROWTHGAP",
    "SHARE=SHARE",
    "RISES=RISES",
    "AUDIT=AUDIT",
    "PUPILSPERTEACHER=PUPILSPERTEACHER",
    "STAFFREQUIRED=STAFFREQUIRED",
    "STAFFGAP=STAFFGAP",
    "CLASSBAND=CLASSBAND",
    "OVERSIZE=OVERSIZE",
    "RETENTION=RETENTION",
    "ROOMS=ROOMS",
    "VERSION=VERSION",
  ]);
});

test("ids and names are unique, ASCII and long enough; only CV has two letters", () => {
  for (const key of ["id", "name"] as const) {
    const words = catalogue.map((entry) => entry[key]);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) {
      expect(word).toMatch(/^[A-Z][A-Z0-9_.]*$/u);
      if (word !== "CV") expect(word.length).toBeGreaterThanOrEqual(3);
      // Not a cell: A1 to XFD1048576, nor R1C1.
      expect(word).not.toMatch(/^[A-Z]{1,3}[0-9]+$/u);
    }
  }
});

test("both languages describe the same functions", () => {
  const bare = (metadata: typeof chinese) =>
    metadata.functions.map(({ id, name, parameters, result, options }) => ({
      id,
      name,
      result,
      options,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({
        type,
        dimensionality,
        optional,
      })),
    }));
  expect(bare(chinese)).toEqual(bare(english));
});

test.each([
  ["zh-CN", chinese],
  ["en", english],
] as const)("the %s texts fit what Excel shows", (_locale, metadata) => {
  for (const { description, parameters } of metadata.functions) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text.length).toBeGreaterThanOrEqual(1);
      expect(text.length).toBeLessThanOrEqual(128);
    }
    const names = parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeGreaterThanOrEqual(1);
      expect(name.length).toBeLessThanOrEqual(64);
    }
  }
});

test("optional parameters come last", () => {
  for (const { parameters } of catalogue) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

test("no flag that crashes Excel LTSC 2021, no volatile or streaming function", () => {
  const text = JSON.stringify([chinese, english]);
  expect(text).not.toMatch(/allow\w*DataTypeAny/u);
  expect(text).not.toMatch(/volatile|stream/u);
  expect(chinese.$schema).toMatch(/custom-functions\.schema\.json$/u);
});

test("a function that asks for the addresses of its arguments answers with rows, as Excel wants it", () => {
  const asking = chinese.functions.filter(({ options }) => options?.requiresParameterAddresses);
  expect(asking.map(({ id }) => id)).toEqual(
    catalogue.filter(({ asksEmptyCells }) => asksEmptyCells).map(({ id }) => id),
  );
  for (const { result } of asking) expect(result.dimensionality).toBe("matrix");
});

test("Chinese texts are Chinese and English ones have none", () => {
  for (const { description } of chinese.functions) expect(description).toMatch(/\p{Script=Han}/u);
  expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
  expect(Object.keys(textsOf("en")).sort()).toEqual(Object.keys(textsOf("zh-CN")).sort());
});
