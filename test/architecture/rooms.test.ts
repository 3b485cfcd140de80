import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const SOURCE = resolve(__dirname, "../../src");

/**
 * Which rooms each room may import from. The preview meets the add-in only through office.js, as Excel does; what it
 * shares with the pane is how bytes become cells, which is no part of that meeting.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  measures: [],
  standards: ["measures"],
  sheet: ["measures", "standards"],
  files: ["measures", "standards", "sheet"],
  assessment: ["measures", "standards", "sheet"],
  i18n: ["measures", "standards", "sheet", "assessment", "actions"],
  functions: ["measures", "standards", "sheet", "assessment", "i18n"],
  excel: ["sheet", "assessment", "standards"],
  actions: ["measures", "standards", "sheet", "files", "assessment", "excel"],
  commands: ["actions", "i18n", "taskpane"],
  // The help of the functions is made from their catalogue, which imports neither Office nor React.
  taskpane: ["actions", "assessment", "standards", "sheet", "functions", "i18n"],
  preview: ["files"],
};

/** What may be imported as a type only, where the value would run an arrow back. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { i18n: ["actions"] };

const files = sourceFiles(SOURCE);

test("every room of src is known to the map of rooms", () => {
  expect(readdirSync(SOURCE).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test("imports run one way", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap(({ target, typeOnly }) => {
      if (!target.startsWith(".")) return [];
      const from = roomOf(file);
      const to = roomOf(resolve(dirname(file), target));
      // The entry that binds the functions to Excel, as the ribbon's entry binds the actions.
      if (short(file) === "functions/register.ts" && to === "excel") return [];
      if (from === to || MAY_IMPORT[from]!.includes(to)) {
        return MAY_IMPORT_TYPES[from]?.includes(to) && !typeOnly
          ? [`${short(file)} imports more than types from ${to}`]
          : [];
      }
      return [`${short(file)} imports ${to}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("a room imports no package it has no business with", () => {
  const allowed: Readonly<Record<string, RegExp>> = {
    taskpane: /^(react|react-dom|@fluentui\/)/u,
    files: /^hucre(\/|$)/u,
    preview: /./u,
  };
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => !target.startsWith("."))
      .filter(({ target }) => !allowed[roomOf(file)]?.test(target))
      .map(({ target }) => `${short(file)} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("only excel, commands and the entry of the functions name Excel or Office", () => {
  const wrong = files
    .filter((file) => !["excel", "commands", "preview"].includes(roomOf(file)))
    .filter((file) => !short(file).startsWith("functions/register"))
    .filter(namesOfficeObjects)
    .map(short);
  expect(wrong).toEqual([]);
});

test("sentences live in i18n and in the preview's own texts", () => {
  const wrong = files
    .filter((file) => roomOf(file) !== "i18n" && !short(file).startsWith("preview/texts/"))
    // The host answers with error messages as Excel words them, in English, to the add-in and never to people.
    .filter((file) => !short(file).startsWith("preview/host/"))
    // Quotations of the law are its data, not our sentences.
    .filter((file) => roomOf(file) !== "standards")
    .flatMap((file) =>
      stringsOf(file)
        .filter(isSentence)
        .map((text) => `${short(file)}: ${text}`),
    );
  expect(wrong).toEqual([]);
});

test("no file hides unfinished or silenced code", () => {
  const wrong = files
    .filter((file) =>
      /TODO|FIXME|@ts-ignore|@ts-nocheck|not implemented yet/u.test(readFileSync(file, "utf8")),
    )
    .map(short);
  expect(wrong).toEqual([]);
});

function isSentence(text: string): boolean {
  if (/[。！？；]/u.test(text)) return true;
  const words = text.match(/\b[a-z]{2,}\b/giu) ?? [];
  return words.length >= 5 && /^[A-Z].*[.!?]$/u.test(text.trim());
}

/** Every text in the code: strings, pieces of templates, text between tags. */
function stringsOf(file: string): string[] {
  const texts: string[] = [];
  walk(file, (node) => {
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node)
    )
      texts.push(node.text);
  });
  return texts;
}

function namesOfficeObjects(file: string): boolean {
  let found = false;
  walk(file, (node) => {
    if (ts.isIdentifier(node) && ["Excel", "Office", "OfficeExtension"].includes(node.text))
      found = true;
  });
  return found;
}

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const imports: { target: string; typeOnly: boolean }[] = [];
  walk(file, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      imports.push({
        target: node.moduleSpecifier.text,
        typeOnly: node.importClause?.isTypeOnly === true,
      });
    else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      imports.push({ target: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target))
        imports.push({ target: target.text, typeOnly: false });
    }
  });
  return imports;
}

function walk(file: string, visit: (node: ts.Node) => void): void {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const step = (node: ts.Node): void => {
    visit(node);
    node.forEachChild(step);
  };
  step(source);
}

function roomOf(file: string): string {
  return relative(SOURCE, file).split("/")[0]!;
}

function short(file: string): string {
  return relative(SOURCE, file);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/u.test(name) ? [path] : [];
  });
}
