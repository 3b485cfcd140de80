import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectWords } from "../../i18n/pane/CollectWords";
import type { FormGroup } from "../../sheet/forms/groupForms";
import { templateDifference } from "../../sheet/forms/templateDifference";
import { useDocumentStyles } from "../parts/useDocumentStyles";

const useStyles = makeStyles({
  detail: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { marginInline: "-8px" },
});

/** The templates found, the commonest first; those that are ticked are written. */
export function TemplateList(props: {
  readonly groups: readonly FormGroup[];
  readonly chosen: readonly string[];
  readonly words: CollectWords;
  readonly disabled: boolean;
  readonly onChosen: (keys: readonly string[]) => void;
}): ReactNode {
  const styles = useDocumentStyles();
  const own = useStyles();
  const detail = mergeClasses(styles.secondary, own.detail);
  const { groups, chosen, words } = props;
  const rest = groups.filter(({ key }) => !chosen.includes(key));
  const restRecords = rest.reduce((sum, { records }) => sum + records, 0);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.templates(groups.length)}</h2>
      <p className={styles.note}>{words.templatesNote}</p>
      {groups.map((group, place) => {
        const { key, title, forms, records, items } = group;
        return (
          <div key={key} className={own.list} data-template={place + 1}>
            <Checkbox
              disabled={props.disabled}
              checked={chosen.includes(key)}
              label={
                <>
                  {words.template(place + 1, title, forms[0]?.fileName ?? "")}
                  <span className={detail}>
                    {words.templateSize(forms.length, records, items.length)}
                  </span>
                  {place > 0 && (
                    <span className={detail}>{differenceOf(groups[0]!, group, words)}</span>
                  )}
                </>
              }
              onChange={(_event, { checked }) =>
                props.onChosen(
                  checked === true ? [...chosen, key] : chosen.filter((each) => each !== key),
                )
              }
            />
          </div>
        );
      })}
      {rest.length > 0 && (
        <p className={styles.note}>{words.notTicked(rest.length, restRecords)}</p>
      )}
    </section>
  );
}

function differenceOf(first: FormGroup, group: FormGroup, words: CollectWords): string {
  const { more, less } = templateDifference(first, group);
  return words.difference(more, less);
}
