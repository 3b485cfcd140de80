import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FunctionGuide } from "../../functions/guide/FunctionGuide";
import type { GuideWords } from "../../i18n/functionHelp/guideWords";
import { useDocumentStyles } from "../parts/useDocumentStyles";

const useStyles = makeStyles({
  header: { display: "block", paddingBlock: "6px", minWidth: 0 },
  panel: { marginInline: "38px 8px", paddingBottom: "12px" },
  signature: { overflowWrap: "anywhere" },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  terms: { margin: 0 },
  term: {
    marginTop: "8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  meaning: { margin: 0, overflowWrap: "anywhere" },
  parameter: { marginTop: "2px" },
});

/** One function: its name and what it is for; opened, everything about it. */
export function FunctionItem(props: {
  readonly guide: FunctionGuide;
  readonly words: GuideWords;
}): ReactNode {
  const { guide, words } = props;
  const shared = useDocumentStyles();
  const styles = useStyles();
  const term = (name: string, meaning: ReactNode): ReactNode => (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.meaning}>{meaning}</dd>
    </>
  );
  return (
    <AccordionItem value={guide.name}>
      <AccordionHeader size="small" expandIconPosition="start">
        <span className={styles.header}>
          <span className={shared.strong}>{guide.name}</span>
          <span className={shared.secondary}>{guide.description}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={mergeClasses(styles.code, styles.signature)}>{guide.signature}</div>
        {guide.aliases.length > 0 && <p className={shared.note}>{words.also(guide.aliases)}</p>}
        <dl className={styles.terms}>
          {guide.parameters.length > 0 &&
            term(
              words.parameters,
              guide.parameters.map(({ name, description, isOptional }) => (
                <div key={name} className={styles.parameter}>
                  <span className={shared.strong}>{name}</span>
                  {isOptional && ` (${words.optional})`}
                  {" · "}
                  {description}
                </div>
              )),
            )}
          {term(words.returns, guide.returns)}
          {guide.errors.length > 0 &&
            term(
              words.errors,
              guide.errors.map((error) => <div key={error}>{error}</div>),
            )}
          {term(
            words.example,
            <span className={styles.code}>
              {guide.example.formula}
              {"\n→ "}
              {guide.example.result.join("\n   ")}
            </span>,
          )}
          {guide.native &&
            term(
              words.native,
              <span className={styles.code}>
                {[guide.native.call, ...guide.native.formulas].join("\n")}
              </span>,
            )}
          {term(words.source, guide.source)}
        </dl>
      </AccordionPanel>
    </AccordionItem>
  );
}
