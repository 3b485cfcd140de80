import type { Problem } from "../Problem";
import { allWithin } from "../reading/allWithin";
import { childAt } from "../reading/childAt";
import { resources } from "../reading/resources";
import { typeOf } from "../reading/typeOf";
import type { XmlElement } from "../reading/XmlElement";

/** One long-lived runtime: pane, ribbon and functions all run in the same page. */
export function runtime(manifest: XmlElement): Problem[] {
  const problems: Problem[] = [];
  const expect = (holds: boolean, advice: string): void => {
    if (!holds) problems.push({ rule: "runtime", advice });
  };
  const all = allWithin(manifest);
  const one = all.find(({ name }) => name === "Runtime");
  const resid = one?.attributes["resid"];
  expect(
    one !== undefined,
    "<Runtimes> is missing: functions and pane would not share one runtime.",
  );
  expect(one?.attributes["lifetime"] === "long", `<Runtime> must have lifetime="long".`);

  const page = all.find(({ name }) => name === "Page");
  const panes = all.filter((element) => typeOf(element) === "ShowTaskpane");
  const places: readonly (readonly [string, XmlElement | undefined])[] = [
    ["<Page>", page && childAt(page, "SourceLocation")],
    ["<FunctionFile>", all.find(({ name }) => name === "FunctionFile")],
    ...panes.map((pane) => ["ShowTaskpane", childAt(pane, "SourceLocation")] as const),
  ];
  for (const [place, element] of places) {
    const found = element?.attributes["resid"];
    expect(
      found === resid,
      `${place} refers to "${found ?? "nothing"}": it must be the runtime's "${resid ?? "nothing"}".`,
    );
  }
  expect(
    !all.some(({ name }) => name === "TaskpaneId"),
    "<TaskpaneId> does not go with a shared runtime: remove it.",
  );
  const address = resources(manifest).find(({ id }) => id === resid)?.value;
  expect(
    address === childAt(manifest, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"],
    `The runtime's page "${address ?? "nothing"}" is not that of <DefaultSettings>: make them equal.`,
  );
  return problems;
}
