import type { FormReading } from "./FormReading";

/** The same for sheets that ask for the same things, wherever they stand. */
export function templateKey({ items }: FormReading): string {
  return items
    .map(({ key }) => key)
    .sort()
    .join("|");
}
