import { join } from "node:path";
import webpack from "webpack";

/**
 * Build the pane over fixed states into build/pane-trial, as in production but not made small.
 *
 * @returns the path of its page; `?state=…&locale=…&dark` chooses what it shows
 */
export async function buildTrial(): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack configurations are CommonJS
  const configure = require("./webpack.trial.js") as (
    environment: { quick: boolean },
    options: { mode: string },
  ) => webpack.Configuration;
  const configuration = configure({ quick: true }, { mode: "production" });
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return join(configuration.output?.path ?? "", "index.html");
}
