import type { Indicator } from "./Indicator";
import type { Level } from "./Level";
import type { Source } from "./Source";
import type { Standard } from "./Standard";

/** A county's or province's own rule per school: k of the n indicators that have limits. */
export interface SchoolGate {
  /** Limits by indicator id; indicators not named keep none and do not count. */
  readonly limits: Readonly<Record<string, Readonly<Record<Level, number>>>>;
  readonly required: number;
  /** Share of the limit that the unmet indicators must still reach; absent: no floor. */
  readonly floor?: number;
  readonly source: Source;
}

/**
 * The standard with a school rule of one's own, as 基本均衡 leaves it to the province (Guizhou: 7 of 9).
 * It replaces whatever limits and school rule the standard had; the standard given stays as it was.
 *
 * @throws RangeError for an indicator that the standard does not have, or for a k that n limits cannot meet.
 */
export function withSchoolGate(standard: Standard, gate: SchoolGate): Standard {
  const known = new Set(standard.indicators.map((indicator) => indicator.id));
  const named = Object.keys(gate.limits);
  const unknown = named.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new RangeError(`no indicator ${unknown.join(", ")} in ${standard.id}`);
  if (!(Number.isInteger(gate.required) && gate.required >= 1 && gate.required <= named.length)) {
    throw new RangeError(`${gate.required} of ${named.length} is no rule`);
  }
  return {
    ...standard,
    indicators: standard.indicators.map((indicator) => {
      const limits = gate.limits[indicator.id];
      return limits ? { ...indicator, limits } : withoutLimits(indicator);
    }),
    schoolRule: {
      required: gate.required,
      ...(gate.floor === undefined ? {} : { floor: gate.floor }),
      source: gate.source,
    },
  };
}

function withoutLimits(indicator: Indicator): Indicator {
  const copy: { -readonly [Key in keyof Indicator]: Indicator[Key] } = { ...indicator };
  delete copy.limits;
  return copy;
}
