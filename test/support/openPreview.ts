import { chromium } from "playwright-core";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { startServer } from "../../src/preview/server/serve";
import { findBrowser } from "./findBrowser";

/** A preview page with the add-in running in it. */
export interface OpenPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page and the add-in logged as errors. */
  readonly errors: readonly string[];
}

/** The browser and the server that a file of tests shares. */
export interface PreviewSession {
  open(
    parameters?: Readonly<Record<string, string>>,
    viewport?: { width: number; height: number },
  ): Promise<OpenPreview>;
  close(): Promise<void>;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the server of the preview and a headless browser. */
export async function startPreviewSession(): Promise<PreviewSession> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no browser: npm test installs or names one");
  const server = await startServer({ port: 0 });
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    open: async (parameters = {}, viewport = { width: 1440, height: 900 }) => {
      const theme = parameters["theme"] === "dark" ? "dark" : "light";
      const page = await browser.newPage({ viewport, locale: "zh-CN", colorScheme: theme });
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await page.goto(`${server.url}?${new URLSearchParams(parameters).toString()}`);
      await page.waitForFunction(() => "balancePreview" in window);
      await page.evaluate(() => window.balancePreview.ready);
      return { page, pane: page.frameLocator("iframe"), errors };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
