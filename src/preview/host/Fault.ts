/** What can befall a request on its way to Excel and back. */
export type Fault =
  /** Nothing of it is done. */
  | { readonly kind: "refused"; readonly code?: string }
  /** All of it is done, and the answer is lost. */
  | { readonly kind: "answerLost"; readonly code?: string }
  /** Only its first actions are done. */
  | { readonly kind: "brokenOff"; readonly after: number; readonly code?: string }
  /** It is done once the promise resolves; never, where that never does. */
  | { readonly kind: "delayed"; readonly until: () => Promise<void> };
