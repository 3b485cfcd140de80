import { standards } from "../../standards/standards";
import type { Standard } from "../../standards/Standard";
import { asScalar } from "../cells/asScalar";
import { CellFailure } from "../CellFailure";
import { keyOf } from "../cells/keyOf";

/** The standard by its id or the beginning of one of its names; undefined where the argument is left out. */
export function chooseStandard(argument: unknown): Standard | undefined {
  const given = asScalar(argument, "standard");
  const key = keyOf(given);
  // Desktop Excel sends an empty cell as 0.
  if (key === "" || key === "0") return undefined;
  const found = standards.filter(
    ({ id, names }) =>
      keyOf(id) === key || Object.values(names).some((name) => keyOf(name).startsWith(key)),
  );
  if (found.length === 1) return found[0];
  throw new CellFailure("#N/A", (texts) =>
    texts.unknownStandard(
      String(given),
      standards.map(({ id, names }) => `${id} (${texts.standardName(names)})`).join(", "),
    ),
  );
}
