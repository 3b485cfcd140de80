import { factsOfError } from "../../actions/errors/factsOfError";
import { excelFacts } from "../../actions/errors/excelFacts";
import type { NotedError } from "../../actions/errors/NotedError";
import type { ErrorWords } from "../../i18n/pane/ErrorWords";

/** The report of an error, one fact a line; all that leaves the pane, and only by the user's own copying. */
export function reportText(
  { during, error, at }: NotedError,
  version: string,
  { lines }: ErrorWords,
): string {
  const { name, code, call, frames } = factsOfError(error);
  const excel = excelFacts();
  return [
    `${lines.version}: ${version}`,
    `${lines.time}: ${at.toISOString()}`,
    `${lines.excel}: ${excel.host} ${excel.platform} ${excel.version}`,
    `${lines.interfaces}: ${excel.apiSets.join(", ")}`,
    `${lines.during}: ${during}`,
    `${lines.error}: ${[name, code, call].filter(Boolean).join(" / ")}`,
    ...frames.map((place) => `${lines.place}: ${place}`),
  ].join("\n");
}
