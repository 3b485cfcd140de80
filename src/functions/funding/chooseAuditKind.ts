import type { AuditKind } from "../../measures/auditFigure";
import { asScalar } from "../cells/asScalar";
import { CellFailure } from "../CellFailure";
import { keyOf } from "../cells/keyOf";

const kinds = new Map<string, AuditKind>([
  ["", "growth"],
  // Desktop Excel sends an empty cell as 0.
  ["0", "growth"],
  ["增长", "growth"],
  ["growth", "growth"],
  ["占比", "share"],
  ["share", "share"],
  ["差", "gap"],
  ["gap", "gap"],
]);

/** 增长/growth, also where it is left out; 占比/share; 差/gap. */
export function chooseAuditKind(argument: unknown): AuditKind {
  const given = asScalar(argument, "kind");
  const kind = kinds.get(keyOf(given));
  if (kind) return kind;
  throw new CellFailure("#N/A", ({ funding }) => funding.unknownKind(String(given)));
}
