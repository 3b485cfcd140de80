import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { eventually } from "../support/eventually";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

let session: PreviewSession;
beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

const paneFrame = (page: Page): Frame =>
  page.frames().find((each) => each.url().includes("/addin/taskpane.html"))!;

const shots = join(__dirname, "../../build/screenshots");
const screenshot = async ({ page }: OpenPreview, name: string): Promise<void> => {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`) });
};

/** Every line of a report, by its kind; one that is not of a known kind fails. */
function checkReport(report: string, during: string, error: RegExp, language: "zh" | "en"): void {
  const labels =
    language === "zh"
      ? ["均衡版本", "时间", "Excel", "接口", "操作", "错误", "代码位置"]
      : ["Balance version", "Time", "Excel", "API sets", "Action", "Error", "Place in code"];
  const shapes = [
    /^\d+\.\d+\.\d+$/u,
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u,
    /^Excel \w+ [\w.]+$/u,
    /^(?:[A-Za-z]+ \d\.\d+(?:, )?)+$/u,
    /^[a-z ]+$/u,
    error,
    /^[a-z0-9.-]+\.js:\d+:\d+$/u,
  ];
  const lines = report.split("\n").map((line) => line.split(/: (.*)/su).slice(0, 2));
  const kinds = lines.map(([label]) => labels.indexOf(label!));
  expect(kinds.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(kinds.slice(6)).toEqual(kinds.slice(6).map(() => 6));
  lines.forEach(([, value], index) => expect(value).toMatch(shapes[kinds[index]!]!));
  expect(lines[4]![1]).toBe(during);
}

const report = ({ pane }: OpenPreview, name: string): Promise<string> =>
  pane.getByRole("textbox", { name }).inputValue();

test.each([
  ["zh-CN", "函数", "窗格没能显示出来", "错误报告", "重新打开窗格", "zh"],
  [
    "en-US",
    "Functions",
    "The pane could not be shown",
    "Error report",
    "Open the pane again",
    "en",
  ],
] as const)(
  "a page whose code cannot be fetched (%s): the pane says so with a report, and comes back",
  async (language, button, title, reportName, again, short) => {
    const preview = await session.open({ lang: language });
    const { page, pane } = preview;
    await pane.getByRole("button", { name: button }).waitFor();
    await page.route("**/addin/*.js", (route) => route.abort());
    await pane.getByRole("button", { name: button }).click();
    await pane.getByRole("heading", { name: title }).waitFor();
    checkReport(await report(preview, reportName), "pane", /^ChunkLoadError$/u, short);
    await screenshot(preview, `pane-failed-${language}`);
    await page.unroute("**/addin/*.js");
    await pane.getByRole("button", { name: again }).click();
    await page.locator("#ribbon-Balance\\.CheckSheet").click();
    await pane.locator("[data-school]").first().waitFor();
    await page.close();
  },
  90_000,
);

test.each([
  ["zh-CN", "查看报告", "错误报告", "复制报告", "已复制", "关闭", "zh"],
  ["en-US", "Show report", "Error report", "Copy report", "Copied", "Close", "en"],
] as const)(
  "a check that fails for an unknown reason (%s): its report is copied as it stands and repeats no cell",
  async (language, show, reportName, copy, copied, close, short) => {
    const preview = await session.open({ lang: language });
    const { page, pane } = preview;
    await paneFrame(page).evaluate(() => {
      Object.assign(Excel, {
        run: () => Promise.reject(new TypeError("实验小学 812 张校长 A1")),
      });
    });
    await page.locator("#ribbon-Balance\\.CheckSheet").click();
    await pane.getByRole("button", { name: show }).click();
    const text = await report(preview, reportName);
    checkReport(text, "check", /^TypeError$/u, short);
    expect(text).not.toMatch(/实验小学|812|张校长/u);
    await screenshot(preview, `unexpected-error-${language}`);

    await pane.getByRole("button", { name: copy }).click();
    await pane.getByText(copied, { exact: true }).waitFor();
    await page.context().grantPermissions(["clipboard-read"]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    await pane.getByRole("button", { name: close, exact: true }).click();
    await pane.getByRole("button", { name: show }).waitFor({ state: "detached" });
    await page.close();
  },
  90_000,
);

test("an error that nobody caught, thrown or rejected, is said in the pane; the pane stays", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  for (const during of ["window", "promise"] as const) {
    await paneFrame(page).evaluate((kind) => {
      const error = new RangeError("实验小学");
      if (kind === "promise") void Promise.reject(error);
      else
        setTimeout(() => {
          throw error;
        }, 0);
    }, during);
    await pane.getByRole("button", { name: "查看报告" }).click();
    checkReport(await report(preview, "错误报告"), during, /^RangeError$/u, "zh");
    await pane.getByRole("button", { name: "关闭", exact: true }).click();
    await pane.getByRole("button", { name: "查看报告" }).waitFor({ state: "detached" });
  }
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  await pane.locator("[data-school]").first().waitFor();
  await page.close();
}, 90_000);

test("where the pane's own code cannot be fetched, one sentence stands in its place", async () => {
  const { page } = await session.open();
  await page.route("**/addin/taskpane.*.js", (route) => route.abort());
  const frame = paneFrame(page);
  await frame.evaluate(() => location.reload());
  await eventually(
    () => paneFrame(page).locator("#pane").innerText(),
    (text) => expect(text).toBe("窗格没能载入，工作表没有改动。请检查网络，然后重新打开 Excel。"),
  );
  await page.close();
}, 90_000);
