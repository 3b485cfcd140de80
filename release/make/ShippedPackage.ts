/** A package of others of which code is in the built add-in. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says, in SPDX's letters. */
  readonly license: string;
  /** The text that has to go with it. */
  readonly text: string;
}
