import { Accordion, Button, makeStyles, SearchBox } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { guideFunctions } from "../../functions/guide/guideFunctions";
import { guideWords } from "../../i18n/functionHelp/guideWords";
import { freezeTexts } from "../../i18n/pane/freezeTexts";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { FunctionItem } from "./FunctionItem";
import { speaksOf } from "./speaksOf";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: "8px" },
  // The panels keep the width of the page: a long formula wraps.
  list: { marginInline: "-8px" },
});

/** Every BALANCE function with its arguments, result, errors and an example, found by a word. */
export default function FunctionsPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const shared = useDocumentStyles();
  const styles = useStyles();
  const { locale, open } = usePane();
  const words = guideWords(locale);
  const guide = useMemo(() => guideFunctions(locale), [locale]);
  const [query, setQuery] = useState("");
  const found = guide
    .map(({ family, functions }) => ({
      family,
      functions: functions.filter((each) => speaksOf(each, query)),
    }))
    .filter(({ functions }) => functions.length > 0);
  return (
    <SubPageFrame title={words.title} onBack={onBack}>
      <div className={shared.section}>
        <p className={shared.note}>{words.intro}</p>
        <Button className={styles.search} size="small" onClick={() => open("freeze")}>
          {freezeTexts(locale).title}
        </Button>
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={words.search}
          aria-label={words.search}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      </div>
      {found.length === 0 && (
        <p className={shared.note} role="status">
          {words.nothingFound(query.trim())}
        </p>
      )}
      {found.map(({ family, functions }) => (
        <section key={family} className={shared.section}>
          <h2 className={shared.title}>{words.families[family]}</h2>
          <Accordion collapsible multiple className={styles.list}>
            {functions.map((each) => (
              <FunctionItem key={each.name} guide={each} words={words} />
            ))}
          </Accordion>
        </section>
      ))}
    </SubPageFrame>
  );
}
