import { errorCodeOf } from "../errorCodeOf";

/** Whether Excel refused an answer because it is more than 5 MB: less of it can still be asked for. */
export function isTooLarge(error: unknown): boolean {
  return errorCodeOf(error) === "ResponsePayloadSizeLimitExceeded";
}
