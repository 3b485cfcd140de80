import type { FileFailure } from "./CollectState";

const CODES: readonly FileFailure["code"][] = [
  "not-a-workbook",
  "text",
  "html",
  "damaged",
  "password",
  "too-large",
];

/** Why a file could not be read, of the error that the reading of files throws: its code, and what the file is; any other error is ours. */
export function failureOf(error: unknown): FileFailure {
  const { code, details } = (error ?? {}) as {
    code?: FileFailure["code"];
    details?: { kind?: string; limitBytes?: number };
  };
  if (code === undefined || !CODES.includes(code)) return { code: "unexpected" };
  return {
    code,
    ...(details?.kind !== undefined && { kind: details.kind }),
    ...(details?.limitBytes !== undefined && { limitBytes: details.limitBytes }),
  };
}
