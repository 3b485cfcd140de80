import type { ReactNode } from "react";
import { mappingTexts } from "../../i18n/pane/mappingTexts";
import type { FieldGroup } from "../../i18n/pane/MappingWords";
import { usePane } from "../usePane";
import { fieldGroups } from "./fieldGroups";

/** Every field a column can be, in groups, and that it is none. */
export function FieldOptions(): ReactNode {
  const { words, locale } = usePane();
  const mapping = mappingTexts(locale);
  return (
    <>
      <option value="none">{mapping.none}</option>
      {(Object.keys(fieldGroups) as FieldGroup[]).map((group) => (
        <optgroup key={group} label={mapping.group[group]}>
          {fieldGroups[group].map((field) => (
            <option key={field} value={field}>
              {words.fieldName[field]}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
