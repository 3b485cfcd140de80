/** One object of the Excel object model, as the request engine sees it. */
export interface HostObject {
  /** The class name, for example "Range": used in error locations. */
  readonly className: string;
  /** Value of a property: a plain value or another object. */
  read(property: string): unknown;
  write(property: string, value: unknown): void;
  call(method: string, args: readonly unknown[]): unknown;
  /** Indexer of a collection, `getItem`. */
  item(args: readonly unknown[]): HostObject;
  /** The members of a collection, or null for any other object. */
  items(): HostObject[] | null;
  /** The plain properties that a bare `load()` brings. */
  scalarProperties(): string[];
  /** `_ReferenceId` or `_Id`, by which the add-in finds the object again. */
  identity(): Record<string, unknown>;
  /** Whether a member is a value, another object, or unknown. */
  kindOf(property: string): "value" | "object";
}
