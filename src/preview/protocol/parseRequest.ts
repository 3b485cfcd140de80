import type { EnvelopeRequest } from "./Envelope";

/** Reads a posted message; null when it is not a request of office.js. */
export function parseRequest(data: unknown): EnvelopeRequest | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Partial<EnvelopeRequest> | null;
    return message?._messageType === 0 && typeof message._actionName === "string"
      ? (message as EnvelopeRequest)
      : null;
  } catch {
    return null;
  }
}
