import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const dist = join(__dirname, "../../dist");
const scripts = readdirSync(dist).filter((name) => name.endsWith(".js"));

interface Found {
  readonly file: string;
  readonly text: string;
}

/** Every node of the built scripts that a test asks for, with the code round it. */
function find(wanted: (node: ts.Node) => boolean): Found[] {
  return scripts.flatMap((file) => {
    const source = sourceOf(file);
    const found: Found[] = [];
    const walk = (node: ts.Node): void => {
      if (wanted(node)) found.push({ file, text: node.getText(source).slice(0, 160) });
      ts.forEachChild(node, walk);
    };
    walk(source);
    return found;
  });
}

const sources = new Map<string, ts.SourceFile>();
function sourceOf(file: string): ts.SourceFile {
  const known = sources.get(file);
  if (known) return known;
  const code = readFileSync(join(dist, file), "utf8");
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  sources.set(file, source);
  return source;
}

/** A name by whichever road: `fetch`, `window.fetch`, `window["fetch"]`. */
const isNamed =
  (...names: string[]) =>
  (node: ts.Node): boolean =>
    (ts.isIdentifier(node) ||
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node)) &&
    names.includes(node.text);

/** The member that is set or called: `element.src` → "src". */
const memberOf = (node: ts.Node): string | undefined =>
  ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)
      ? node.argumentExpression.text
      : undefined;

const sets =
  (...members: string[]) =>
  (node: ts.Node): boolean =>
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    members.includes(memberOf(node.left) ?? "");

test("neither ours nor a library's: no code of the build names a way to send or fetch", () => {
  const ways = find(
    isNamed(
      ...["fetch", "XMLHttpRequest", "sendBeacon", "WebSocket", "WebSocketStream", "WebTransport"],
      ...["EventSource", "RTCPeerConnection", "Worker", "SharedWorker", "serviceWorker"],
      ...["importScripts", "Image", "Audio", "ActiveXObject"],
    ),
  );
  expect(ways).toEqual([]);
});

test("no code of the build is made from text, or imported from an address", () => {
  const fromText = find(
    (node) =>
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      ["eval", "Function"].includes(node.expression.text),
  );
  expect(fromText).toEqual([]);
  const imported = find(
    (node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword,
  );
  expect(imported).toEqual([]);
});

test("the one address that is loaded is that of the build's own chunks", () => {
  const loads = find(sets("src", "srcset"));
  // Webpack's loader of chunks, in commands.js; and React, which has an image that was put in late load what it names
  // already. The pane has no image.
  expect(loads.map(({ text }) => text.replace(/\b\w\b/gu, "x")).sort()).toEqual([
    "x.src=x",
    "x.src=x.src",
    "x.srcset=x.srcSet",
  ]);
  expect(loads.filter(({ text }) => /^\w\.src=\w$/u.test(text))).toEqual([
    { file: "commands.js", text: expect.any(String) },
  ]);
  // Its public path is empty: a chunk lies beside the page.
  const paths = find(sets("p")).filter(({ file }) => file === "commands.js");
  expect(paths.map(({ text }) => text.replace(/^\w/u, "x"))).toEqual(['x.p=""']);
});

test("no code of the build leads the pane, or a new window, to another page", () => {
  const led = find(
    (node) =>
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      /^(?:(?:window|document|self|top|parent|globalThis)\.)?location(?:\.href)?$/u.test(
        node.left.getText(),
      ),
  );
  expect(led).toEqual([]);
  const calls = find(
    (node) =>
      ts.isCallExpression(node) &&
      ((ts.isIdentifier(node.expression) && node.expression.text === "open") ||
        (ts.isPropertyAccessExpression(node.expression) &&
          /^(?:window|self|globalThis)\.open$|(?:^|\.)location\.(?:assign|replace)$/u.test(
            node.expression.getText(),
          ))),
  );
  expect(calls).toEqual([]);
});

test("every address in the code is a name, none is loaded", () => {
  const addresses = find(
    (node) =>
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) &&
      /^(?:https?|wss?|ftp):\/\/|^\/\/\w/u.test(node.text),
  ).map(({ text }) => /^["'`](?:\w+:)?\/\/([^/"'`]*)/u.exec(text)![1]!);
  // Namespaces of XML and of workbook files; the page on React's own errors, named in their message.
  expect([...new Set(addresses)].sort()).toEqual([
    "purl.oclc.org",
    "react.dev",
    "schemas.openxmlformats.org",
    "www.w3.org",
    "www.wps.cn",
  ]);
});

test("markup is made from text by React and for two texts alone: an icon's drawing, a style on a server", () => {
  const markup = find(sets("innerHTML", "outerHTML", "srcdoc"));
  // React's: a script element that it takes out again, and twice what dangerouslySetInnerHTML holds.
  expect(markup.map(({ text }) => text.replace(/^.*?\.(?=innerHTML)/u, "")).sort()).toEqual([
    'innerHTML="<script><\\/script>"',
    "innerHTML=r",
    "innerHTML=r",
  ]);
  const asked = find(
    (node) =>
      ts.isPropertyAssignment(node) &&
      ts.isIdentifier(node.name) &&
      node.name.text === "dangerouslySetInnerHTML",
  );
  expect(asked.map(({ text }) => text.replace(/\b\w(?=[.}])/u, "x")).sort()).toEqual([
    "dangerouslySetInnerHTML:{__html:x.serverStyleProps.cssRule}",
    "dangerouslySetInnerHTML:{__html:x}",
  ]);
  expect(
    find(
      isNamed(
        ...["insertAdjacentHTML", "createContextualFragment", "setHTMLUnsafe", "parseHTMLUnsafe"],
      ),
    ),
  ).toEqual([]);
});
