import type { HostObject } from "./HostObject";

/** Tells an object of the host from a plain result. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "kindOf" in value;
}
