import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosed20Regular } from "@fluentui/react-icons/svg/lock-closed";
import type { ReactNode } from "react";
import { StatusIcon } from "../parts/StatusIcon";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { status } from "../theme/status";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  sample: {
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    width: "44px",
    height: "24px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  fail: { backgroundColor: status.failCell },
  borderline: { backgroundColor: status.nearCell },
  unknown: { backgroundColor: status.unknownCell },
  number: {
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    width: "20px",
    height: "20px",
    borderRadius: "50%",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: "1px solid transparent",
  },
});

/** Help: what the colours mean, the first steps, where the data stays, which version. */
export default function HelpPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const shared = useDocumentStyles();
  const styles = useStyles();
  const { words, version } = usePane();
  const colours = [
    { verdict: "fail", text: words.help.failing },
    { verdict: "borderline", text: words.help.borderline },
    { verdict: "unknown", text: words.help.unreadable },
  ] as const;
  return (
    <SubPageFrame title={words.help.title} onBack={onBack}>
      <section className={shared.section}>
        <h2 className={shared.title}>{words.help.colours}</h2>
        <ul className={shared.list}>
          {colours.map(({ verdict, text }) => (
            <li key={verdict} className={shared.item}>
              <span className={mergeClasses(styles.sample, styles[verdict])}>
                <StatusIcon verdict={verdict} size={16} />
              </span>
              <span className={shared.main}>
                <span className={shared.strong}>{text.title}</span>
                <span className={shared.secondary}>{text.body}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={shared.section}>
        <h2 className={shared.title}>{words.help.steps}</h2>
        <ol className={shared.list}>
          {words.help.stepTexts.map((step, index) => (
            <li key={step} className={shared.item}>
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <span className={shared.main}>{step}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className={shared.section}>
        <div className={shared.item}>
          <LockClosed20Regular className={shared.icon} aria-hidden />
          <span className={shared.main}>
            <span className={shared.strong}>{words.help.privacy.title}</span>
            <span className={shared.secondary}>{words.help.privacy.body}</span>
          </span>
        </div>
      </section>
      <p className={shared.note}>{words.help.version(version)}</p>
    </SubPageFrame>
  );
}
