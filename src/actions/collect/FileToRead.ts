/** What is needed of a browser's File. */
export interface FileToRead {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}
