/** One fault of a manifest: which rule it breaks, and what is wrong and what to do, in a sentence. */
export interface Problem {
  readonly rule: string;
  readonly advice: string;
}
