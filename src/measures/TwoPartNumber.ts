/** A number held as a double and what the double lost of it: about 32 digits. */
export interface TwoPartNumber {
  readonly high: number;
  readonly low: number;
}
