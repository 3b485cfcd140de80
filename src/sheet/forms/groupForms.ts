import type { CollectedForm } from "./CollectedForm";
import type { FormItem } from "./FormReading";
import { templateKey } from "./templateKey";

/** Sheets of one template. */
export interface FormGroup {
  readonly key: string;
  /** The commonest title, or "". */
  readonly title: string;
  readonly items: readonly FormItem[];
  readonly forms: readonly CollectedForm[];
  readonly records: number;
}

/** Sheets by template, the template of most sheets first. */
export function groupForms(forms: readonly CollectedForm[]): readonly FormGroup[] {
  const byTemplate = new Map<string, CollectedForm[]>();
  for (const form of forms) {
    const key = templateKey(form.reading);
    const group = byTemplate.get(key);
    if (group) group.push(form);
    else byTemplate.set(key, [form]);
  }
  return [...byTemplate]
    .map(([key, members]): FormGroup => ({
      key,
      title: commonest(members.map(({ reading }) => reading.title)),
      items: members[0]!.reading.items,
      forms: members,
      records: members.reduce((sum, { reading }) => sum + reading.records.length, 0),
    }))
    .sort((one, other) => other.forms.length - one.forms.length);
}

function commonest(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "";
}
