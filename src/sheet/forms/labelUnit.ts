import { normaliseHeading } from "../normaliseHeading";

/** The unit that a label writes itself: 教学仪器设备值（万元） -> 万元. */
export function labelUnit(path: readonly string[]): string | undefined {
  for (const label of [...path].reverse()) {
    const { unit } = normaliseHeading(label);
    if (unit) return unit.text;
  }
  return undefined;
}
