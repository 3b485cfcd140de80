import type { ManifestContext } from "../ManifestContext";
import type { Problem } from "../Problem";
import { allWithin } from "../reading/allWithin";
import { childAt } from "../reading/childAt";
import { typeOf } from "../reading/typeOf";
import type { XmlElement } from "../reading/XmlElement";

/** Every ribbon button has code behind it, every ribbon action has a button, and ids are unique. */
export function commands(manifest: XmlElement, context: ManifestContext): Problem[] {
  const all = allWithin(manifest);
  const problem = (advice: string): Problem => ({ rule: "commands", advice });
  const named = all
    .filter((element) => typeOf(element) === "ExecuteFunction")
    .map((action) => childAt(action, "FunctionName")?.text ?? "");
  const ids = all
    .filter(({ name }) => name === "CustomTab" || name === "Group" || name === "Control")
    .map((element) => element.attributes["id"] ?? "");

  return [
    ...(all.some(({ name }) => name === "CustomTab")
      ? []
      : [problem("<CustomTab> is missing: the add-in has a ribbon tab of its own.")]),
    ...named
      .filter((name) => !context.associatedActions.includes(name))
      .map((name) =>
        problem(
          `No code answers the button "${name}": associate it in src/commands, or remove the button.`,
        ),
      ),
    ...context.associatedActions
      .filter((name) => !named.includes(name))
      .map((name) =>
        problem(`No button runs the action "${name}": add one, or do not associate it.`),
      ),
    ...ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => problem(`Two ribbon elements have the id "${id}": rename one.`)),
  ];
}
