/** What a manifest is held against. */
export interface ManifestContext {
  /** `version` of package.json, such as "0.1.0". */
  readonly packageVersion: string;
  /** The names that the ribbon's code gives to `Office.actions.associate`. */
  readonly associatedActions: readonly string[];
  /**
   * The file served at a path under the add-in's address, such as
   * "assets/icon-32.png", or null where there is none.
   */
  readonly read: (path: string) => Uint8Array | null;
  /** True for a finished build: every address of the manifest must then have its file. */
  readonly built: boolean;
}
