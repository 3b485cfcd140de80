/** What the add-in answered: a value (or rows of values), or an error with its explanation. */
export type Answer = { value: unknown } | { error: string; message: string };
