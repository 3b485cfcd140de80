import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { DocumentTableArrowRight20Regular } from "@fluentui/react-icons/svg/document-table-arrow-right";
import { MathFormula20Regular } from "@fluentui/react-icons/svg/math-formula";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { usePane } from "../usePane";

/** The pages that have a tab. */
export type TabPage = "check" | "coefficients";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    height: "44px",
    paddingLeft: "8px",
    paddingRight: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex" },
  tab: { height: "44px", paddingBlock: 0 },
});

/** The pane's first line: one tab per page, the functions and help at the end. */
export function PageTabs(props: {
  readonly page: TabPage;
  readonly onPage: (page: TabPage) => void;
}): ReactNode {
  const styles = useStyles();
  const { words, open } = usePane();
  return (
    <nav className={styles.bar} aria-label={words.nav.label}>
      <TabList
        selectedValue={props.page}
        onTabSelect={(_event, data) => props.onPage(data.value as TabPage)}
      >
        <Tab value="check" className={styles.tab}>
          {words.nav.check}
        </Tab>
        <Tab value="coefficients" className={styles.tab}>
          {words.nav.coefficients}
        </Tab>
      </TabList>
      <span className={styles.buttons}>
        <Button
          appearance="transparent"
          icon={<DocumentTableArrowRight20Regular />}
          aria-label={words.nav.collect}
          title={words.nav.collect}
          onClick={() => open("collect")}
        />
        <Button
          appearance="transparent"
          icon={<MathFormula20Regular />}
          aria-label={words.nav.functions}
          title={words.nav.functions}
          onClick={() => open("functions")}
        />
        <Button
          appearance="transparent"
          icon={<QuestionCircle20Regular />}
          aria-label={words.nav.help}
          title={words.nav.help}
          onClick={() => open("help")}
        />
      </span>
    </nav>
  );
}
