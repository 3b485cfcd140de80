import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { policyOfPage } from "../../src/preview/server/policyOfPage";
import { contentSecurityPolicy } from "../../src/taskpane/contentSecurityPolicy";

const root = join(__dirname, "../..");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Every page of a built folder, wherever it lies. */
function pages(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pages(path);
    return name.endsWith(".html") ? [path] : [];
  });
}

const directives = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/u);
      return [name, sources];
    }),
  );

const policyOf = (path: string): Record<string, string[]> => {
  const policy = policyOfPage(readFileSync(path, "utf8"));
  if (policy === undefined) throw new Error(`${path} has no policy`);
  return directives(policy);
};

test("every page that ships carries a policy before anything that it loads", () => {
  const shipped = pages(join(root, "dist"));
  expect(shipped.map((path) => path.slice(root.length)).sort()).toEqual([
    "/dist/assets/support.html",
    "/dist/taskpane.html",
  ]);
  for (const path of shipped) {
    const html = readFileSync(path, "utf8");
    const policy = html.indexOf("Content-Security-Policy");
    expect(policy).toBeGreaterThan(0);
    expect(html.slice(0, policy)).not.toMatch(/<(?:script|link|style|body)/u);
    expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|\sstyle=/u);
    expect(policyOf(path)).toMatchObject({
      "default-src": ["'none'"],
      "connect-src": ["'none'"],
      "object-src": ["'none'"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
    });
  }
});

test("the pane and the commands run scripts of this server and of office.js's folder, nothing written into the page", () => {
  const policy = policyOf(join(root, "dist/taskpane.html"));
  expect(policy["script-src"]).toEqual(["'self'", cdn]);
  expect(policy["frame-src"]).toEqual(["'self'", cdn]);
  for (const sources of Object.values(policy)) {
    expect(sources).not.toContain("'unsafe-inline'");
    expect(sources).not.toContain("'unsafe-eval'");
    expect(sources).not.toContain("*");
    expect(sources).not.toContain("data:");
  }
});

test("with office.js beside the add-in its folder is this server, and another server is named by its folder", () => {
  expect(directives(contentSecurityPolicy("office-js/office.js"))["script-src"]).toEqual([
    "'self'",
  ]);
  expect(
    directives(contentSecurityPolicy("https://files.example.cn/office/1/office.js?v=2"))[
      "script-src"
    ],
  ).toEqual(["'self'", "https://files.example.cn/office/1/"]);
});

test("the preview's page, the only one that reads files, reads them from this machine alone", () => {
  const policy = policyOf(join(root, "build/preview/index.html"));
  expect(policy).toMatchObject({
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
  });
});
