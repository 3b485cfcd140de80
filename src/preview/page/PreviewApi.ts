import type { FUniver } from "@univerjs/presets";
import type { FunctionRuntime } from "../customFunctions/FunctionRuntime";
import type { Host } from "../host/Host";
import type { RequestLog } from "../host/RequestLog";

/** `window.balancePreview`: what browser tests use. */
export interface PreviewApi {
  univerAPI: FUniver;
  host: Host;
  log: RequestLog;
  functions: FunctionRuntime;
  /** Opens a file as if it had been dropped on the page; shows a sentence when that fails. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The open workbook as an .xlsx. */
  save(): Promise<Uint8Array>;
  /** The background a person sees in a cell, "#RRGGBB" or null. */
  effectiveFill(sheetName: string, address: string): Promise<string | null>;
  /** Resolves when the sample is open and the add-in's buttons work. */
  ready: Promise<void>;
}

declare global {
  interface Window {
    balancePreview: PreviewApi;
  }
}
