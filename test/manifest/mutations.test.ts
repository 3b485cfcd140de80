import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestContext } from "./ManifestContext";
import { projectContext } from "./projectContext";
import { validateManifest } from "./validateManifest";

const root = join(__dirname, "..", "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const context: ManifestContext = {
  ...projectContext(root, root),
  associatedActions: ["CheckSheet", "ClearFlags", "ConvertFormulas"],
};

/** A fault put into the manifest: what it is, the rule that must find it, and how it is made. */
type Mutation = readonly [fault: string, rule: string, from: string | RegExp, to: string];

const first =
  /<Group id="Balance.CheckGroup">\s*<Label resid="CheckGroup.Label"\/>\s*(<Icon>[\s\S]*?<\/Icon>)/;

const mutations: readonly Mutation[] = [
  ["a tag that is never closed", "wellFormed", "</Resources>", ""],
  [
    "permissions before the page",
    "order",
    /(<DefaultSettings>[\s\S]*?<\/DefaultSettings>)(\s*)(<Permissions>.*<\/Permissions>)/,
    "$3$2$1",
  ],
  [
    "runtimes after the form factors",
    "order",
    /(<Runtimes>[\s\S]*?<\/Runtimes>)([\s\S]*)(<\/Host>\s*<\/Hosts>\s*<Resources>)/,
    "$2$1$3",
  ],
  [
    "the tab's label before its groups",
    "order",
    /(<CustomTab id="Balance.Tab">)([\s\S]*)(<Label resid="Tab.Label"\/>)/,
    "$1$3$2",
  ],
  [
    "the namespace before the metadata",
    "order",
    /(<Metadata>[\s\S]*?<\/Metadata>)(\s*)(<Namespace .*?\/>)/,
    "$3$2$1",
  ],
  [
    "an icon after the action of a button",
    "order",
    /(<Icon>(?:(?!<\/Icon>)[\s\S])*<\/Icon>)(\s*)(<Action[\s\S]*?<\/Action>)/,
    "$3$2$1",
  ],
  [
    "two versions",
    "order",
    "<Version>0.1.0.0</Version>",
    "<Version>0.1.0.0</Version><Version>0.1.0.0</Version>",
  ],
  ["an element Office does not know", "order", "<AppDomains>", "<Colour>blue</Colour><AppDomains>"],
  ["no supertip on a button", "order", /<Supertip>[\s\S]*?<\/Supertip>/, ""],
  ["no support address", "order", /<SupportUrl .*?\/>/, ""],
  ["an id that is no GUID", "identity", /<Id>.*<\/Id>/, "<Id>balance</Id>"],
  ["a version of five parts", "identity", "<Version>0.1.0.0<", "<Version>0.1.0.0.0<"],
  ["a version that is not the package's", "identity", "<Version>0.1.0.0<", "<Version>0.1.1.0<"],
  ["another default language", "identity", "<DefaultLocale>zh-CN<", "<DefaultLocale>en-US<"],
  ["no provider", "identity", /<ProviderName>.*<\/ProviderName>/, "<ProviderName></ProviderName>"],
  [
    "a second host",
    "identity",
    `<Host Name="Workbook"/>`,
    `<Host Name="Workbook"/><Host Name="Document"/>`,
  ],
  ["permission to read only", "identity", "ReadWriteDocument", "ReadDocument"],
  ["a mail add-in", "identity", `xsi:type="TaskPaneApp"`, `xsi:type="MailApp"`],
  [
    "a name of 126 characters",
    "lengths",
    `DefaultValue="均衡">`,
    `DefaultValue="${"均".repeat(126)}">`,
  ],
  [
    "a tip of 251 characters",
    "lengths",
    /(id="ClearFlags.Tip" DefaultValue=")/,
    `$1${"清".repeat(251)}`,
  ],
  ["a label of 126 characters", "lengths", `Value="Clear flags"`, `Value="${"x".repeat(126)}"`],
  ["an empty label", "lengths", `Value="Clear flags"`, `Value=""`],
  ["a resid of 33 characters", "lengths", /Support\.Url/g, "S".repeat(33)],
  [
    "a page over http",
    "addresses",
    `Url" DefaultValue="https://localhost:3000/functions.js"`,
    `Url" DefaultValue="http://localhost:3000/functions.js"`,
  ],
  [
    "an icon of a foreign origin",
    "addresses",
    "https://localhost:3000/assets/check-16.png",
    "https://example.org/assets/check-16.png",
  ],
  [
    "an English functions file of a foreign origin",
    "addresses",
    "https://localhost:3000/functions.en-US.json",
    "https://example.org/functions.en-US.json",
  ],
  [
    "a support page that is no address",
    "addresses",
    `<SupportUrl DefaultValue="https://localhost:3000/`,
    `<SupportUrl DefaultValue="/`,
  ],
  [
    "no domain of our own",
    "addresses",
    "<AppDomain>https://localhost:3000<",
    "<AppDomain>https://example.org<",
  ],
  [
    "a domain with a path",
    "addresses",
    "<AppDomain>https://localhost:3000<",
    "<AppDomain>https://localhost:3000/balance<",
  ],
  [
    "a resid that no resource has",
    "references",
    `<Label resid="OpenPane.Label"/>`,
    `<Label resid="Pane.Open.Label"/>`,
  ],
  [
    "a description that refers to a short string",
    "references",
    `<Description resid="OpenPane.Tip"/>`,
    `<Description resid="OpenPane.Label"/>`,
  ],
  [
    "a resource twice",
    "references",
    `<bt:Url id="Support.Url"`,
    `<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"/><bt:Url id="Support.Url"`,
  ],
  [
    "a resource that nothing uses",
    "references",
    "<bt:ShortStrings>",
    `<bt:ShortStrings><bt:String id="Report.Label" DefaultValue="生成报表"><bt:Override Locale="en-US" Value="Report"/></bt:String>`,
  ],
  [
    "no 80 pixel icon",
    "icons",
    first,
    `<Group id="Balance.CheckGroup"><Label resid="CheckGroup.Label"/><Icon><bt:Image size="16" resid="Icon.Balance.16"/><bt:Image size="32" resid="Icon.Balance.32"/></Icon>`,
  ],
  [
    "an icon of a size Office does not take",
    "icons",
    `<bt:Image size="20" resid="Icon.Check.20"/>`,
    `<bt:Image size="28" resid="Icon.Check.20"/>`,
  ],
  ["an icon file that does not exist", "icons", "assets/clear-32.png", "assets/clean-32.png"],
  [
    "an icon file of another size",
    "icons",
    `"Icon.Pane.80" DefaultValue="https://localhost:3000/assets/pane-80.png"`,
    `"Icon.Pane.80" DefaultValue="https://localhost:3000/assets/pane-64.png"`,
  ],
  ["an icon that is no image", "icons", "assets/clear-32.png", "package.json"],
  [
    "a small icon for large displays",
    "icons",
    `<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"`,
    `<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"`,
  ],
  ["a short-lived runtime", "runtime", `lifetime="long"`, `lifetime="short"`],
  [
    "functions in another page than the pane",
    "runtime",
    /<Page>\s*<SourceLocation resid="Taskpane.Url"\/>/,
    `<Page><SourceLocation resid="Support.Url"/>`,
  ],
  [
    "ribbon actions in another page",
    "runtime",
    `<FunctionFile resid="Taskpane.Url"/>`,
    `<FunctionFile resid="Support.Url"/>`,
  ],
  [
    "a pane in another page",
    "runtime",
    /(<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid=")Taskpane.Url/,
    "$1Support.Url",
  ],
  [
    "a pane with an id",
    "runtime",
    `<Action xsi:type="ShowTaskpane">`,
    `<Action xsi:type="ShowTaskpane"><TaskpaneId>Balance</TaskpaneId>`,
  ],
  [
    "a default page that is not the runtime's",
    "runtime",
    `<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>`,
    `<SourceLocation DefaultValue="https://localhost:3000/other.html"/>`,
  ],
  ["a button without code", "commands", "<FunctionName>ClearFlags<", "<FunctionName>ClearAll<"],
  ["two controls of one id", "commands", `id="Balance.ClearFlags"`, `id="Balance.CheckSheet"`],
  ["our group on the Home tab", "commands", /CustomTab/g, "OfficeTab"],
  [
    "a third requirement set",
    "requirements",
    `<Set Name="ExcelApi" MinVersion="1.9"/>`,
    `<Set Name="ExcelApi" MinVersion="1.9"/><Set Name="CustomFunctionsRuntime" MinVersion="1.1"/>`,
  ],
  [
    "a newer Excel than needed",
    "requirements",
    `<Set Name="ExcelApi" MinVersion="1.9"/>`,
    `<Set Name="ExcelApi" MinVersion="1.12"/>`,
  ],
  [
    "no shared runtime asked for",
    "requirements",
    `<Set Name="SharedRuntime" MinVersion="1.1"/>`,
    "",
  ],
  [
    "a label without English",
    "languages",
    /<bt:Override Locale="en-US" Value="Check this sheet"\/>/,
    "",
  ],
  [
    "Chinese in the English name",
    "languages",
    `Value="Balance"/>\n  </DisplayName>`,
    `Value="均衡 Balance"/>\n  </DisplayName>`,
  ],
  ["a description without Chinese", "languages", /(<Description DefaultValue=")[^"]*/, "$1Balance"],
  [
    "an override for another language than English",
    "languages",
    `Locale="en-US" Value="Open pane"`,
    `Locale="de-DE" Value="Fenster"`,
  ],
  ["another namespace", "languages", `DefaultValue="BALANCE"`, `DefaultValue="EQUITY"`],
  [
    "no English functions file",
    "functionsMetadata",
    /<bt:Override Locale="en-US" Value="https:\/\/localhost:3000\/functions.en-US.json"\/>/,
    "",
  ],
  ["no functions at all", "functionsMetadata", /<AllFormFactors>[\s\S]*<\/AllFormFactors>/, ""],
];

describe("A fault in the manifest is found:", () => {
  test.each(mutations)("%s", (_fault, rule, from, to) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(validateManifest(broken, context).map((problem) => problem.rule)).toContain(rule);
  });

  test("code that no button runs", () => {
    const problems = validateManifest(manifest, {
      ...context,
      associatedActions: ["CheckSheet", "ClearFlags", "ConvertFormulas", "Report"],
    });
    expect(problems).toEqual([
      {
        rule: "commands",
        advice: `No button runs the action "Report": add one, or do not associate it.`,
      },
    ]);
  });
});

describe("A fault in the build is found:", () => {
  const functions = `{"functions":[{"id":"COEFVAR","name":"CV"},{"id":"CVRATIO","name":"CVRATIO"}]}`;
  const built = (files: Readonly<Record<string, string>>): ManifestContext => ({
    ...context,
    built: true,
    read: (path) => {
      const text = {
        "taskpane.html": "",
        "functions.js": "",
        "functions.json": functions,
        "functions.en-US.json": functions,
        ...files,
      }[path];
      return text === undefined
        ? context.read(path)
        : text === "absent"
          ? null
          : new TextEncoder().encode(text);
    },
  });
  const rulesBrokenBy = (files: Readonly<Record<string, string>>): string[] =>
    validateManifest(manifest, built(files)).map(({ rule }) => rule);

  test("none, when every file is there and the functions agree", () => {
    expect(validateManifest(manifest, built({}))).toEqual([]);
  });
  test.each([
    "taskpane.html",
    "functions.js",
    "functions.json",
    "functions.en-US.json",
    "assets/support.html",
  ])("no %s", (file) => expect(rulesBrokenBy({ [file]: "absent" })).toContain("addresses"));
  test("functions of other ids in English", () => {
    expect(rulesBrokenBy({ "functions.en-US.json": functions.replace("COEFVAR", "CVAR") })).toEqual(
      ["functionsMetadata"],
    );
  });
  test("functions of other names in English", () => {
    expect(
      rulesBrokenBy({ "functions.en-US.json": functions.replace(`"CV"`, `"COEFVAR"`) }),
    ).toEqual(["functionsMetadata"]);
  });
  test("functions that are cut off", () => {
    expect(rulesBrokenBy({ "functions.json": functions.slice(0, 40) })).toEqual([
      "functionsMetadata",
    ]);
  });
  test("a flag that crashes Excel LTSC 2021", () => {
    expect(
      rulesBrokenBy({
        "functions.json": functions.replace("{", `{"allowCustomDataForDataTypeAny":true,`),
      }),
    ).toEqual(["functionsMetadata"]);
  });
  test("a function id of two letters", () => {
    const short = functions.replace("COEFVAR", "CV");
    expect(rulesBrokenBy({ "functions.json": short, "functions.en-US.json": short })).toEqual([
      "functionsMetadata",
    ]);
  });
});
