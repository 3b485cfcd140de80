import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectWords } from "../../i18n/pane/CollectWords";
import type { FormGroup } from "../../sheet/forms/groupForms";
import { useDocumentStyles } from "../parts/useDocumentStyles";

/** The templates found, the commonest first; those that are ticked are written. */
export function TemplateList(props: {
  readonly groups: readonly FormGroup[];
  readonly chosen: readonly string[];
  readonly words: CollectWords;
  readonly disabled: boolean;
  readonly onChosen: (keys: readonly string[]) => void;
}): ReactNode {
  const styles = useDocumentStyles();
  const { groups, chosen, words } = props;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        {words.templates} {groups.length}
      </h2>
      <p className={styles.note}>{words.templatesNote}</p>
      {groups.map(({ key, title, forms, records, items }, place) => (
        <div key={key} data-template={place + 1}>
          <Checkbox
            disabled={props.disabled}
            checked={chosen.includes(key)}
            label={
              <>
                {words.template(place + 1, title)}
                <span className={styles.secondary}>
                  {words.templateSize(forms.length, records, items.length)}
                </span>
              </>
            }
            onChange={(_event, { checked }) =>
              props.onChosen(
                checked === true ? [...chosen, key] : chosen.filter((each) => each !== key),
              )
            }
          />
        </div>
      ))}
    </section>
  );
}
