import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../../support/findBrowser";
import type { states } from "../fixtures/states";
import { buildTrial } from "./buildTrial";

/** The pane over fixed states in a browser. */
export interface Trial {
  readonly page: Page;
  /** Shows one state and waits for the pane, `query` as in "&locale=en&dark". */
  readonly show: (state: keyof typeof states, query?: string) => Promise<void>;
  /** What the actions were asked for since the state was shown. */
  readonly asked: () => Promise<string[]>;
  /** What the page logged as errors. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds the trial page and opens it. */
export async function openTrial(): Promise<Trial> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("Install Chrome, Edge or Chromium, or set BALANCE_BROWSER.");
  const address = pathToFileURL(await buildTrial()).href;
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return {
    page,
    complaints,
    show: async (state, query = "") => {
      await page.goto(`${address}?state=${state}${query}`);
      await page.getByRole("tablist").waitFor();
    },
    asked: () => page.evaluate("window.asked"),
    close: () => browser.close(),
  };
}
