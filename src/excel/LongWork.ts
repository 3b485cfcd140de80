/** How a long read or write is followed and called off; it is asked between its blocks. */
export interface LongWork {
  readonly onProgress?: (rowsDone: number, rows: number) => void;
  readonly signal?: AbortSignal | undefined;
}
