import { Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { questionTexts } from "../../i18n/pane/questionTexts";
import type { Question } from "../../sheet/Question";
import type { UnitChoice } from "../../sheet/ReadingChoices";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  unit: {
    padding: "6px 0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
    contentVisibility: "auto",
    containIntrinsicBlockSize: "auto 56px",
  },
  head: { display: "flex", gap: "8px", alignItems: "baseline" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  pupils: { color: tokens.colorNeutralForeground3 },
  row: { flexShrink: 0, fontSize: "inherit", lineHeight: "inherit" },
  select: { marginTop: "4px", minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  rest: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    marginBottom: "4px",
    "& > span:first-child": { flexShrink: 0 },
  },
  restSelect: { flexGrow: 1, minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
});

/** From here on, those without a suggestion can be answered together. */
const MANY = 3;

type Units = Readonly<Record<string, UnitChoice>>;

/** Units that are no schools of their own, each with the school it belongs to. */
export function AskedUnits(props: {
  readonly question: Extract<Question, { readonly code: "notCountedUnits" }>;
  readonly sheetName: string;
  readonly nameColumn: number;
  readonly chosen: Units;
  readonly onChoose: (units: Units) => void;
}): ReactNode {
  const styles = useStyles();
  const { locale, actions } = usePane();
  const words = questionTexts(locale);
  const { units, parents } = props.question;
  const open = units.filter(({ key }) => props.chosen[key] === undefined);
  return (
    <>
      {open.length >= MANY && (
        <div className={styles.rest}>
          <span aria-hidden>{words.restLabel}</span>
          <Select
            size="small"
            className={styles.restSelect}
            aria-label={words.restLabel}
            value=""
            onChange={(_event, { value }) =>
              props.onChoose(
                Object.fromEntries(open.map(({ key }) => [key, value as "own" | "leaveOut"])),
              )
            }
          >
            <option value="">{words.choose}</option>
            <option value="own">{words.own}</option>
            <option value="leaveOut">{words.leaveOut}</option>
          </Select>
        </div>
      )}
      <ul className={styles.list}>
        {units.map(({ key, row, name, pupils, suggestion }) => {
          const chosen = props.chosen[key];
          const into = typeof chosen === "object" ? chosen.into : undefined;
          return (
            <li key={key} className={styles.unit}>
              <div className={styles.head}>
                <span className={styles.name}>
                  {name}{" "}
                  {pupils !== undefined && (
                    <span className={styles.pupils}>{words.pupils(pupils)}</span>
                  )}
                </span>
                <Link
                  as="button"
                  className={styles.row}
                  onClick={() => void actions.selectCell(props.sheetName, row, props.nameColumn)}
                >
                  {words.row(row)}
                </Link>
              </div>
              <Select
                size="small"
                className={styles.select}
                aria-label={words.parentOf(name)}
                value={into === undefined ? String(chosen ?? "") : `into ${into}`}
                onChange={(_event, { value }) =>
                  props.onChoose({
                    [key]: value.startsWith("into ")
                      ? { into: value.slice("into ".length) }
                      : (value as "own" | "leaveOut"),
                  })
                }
              >
                {chosen === undefined && <option value="">{words.choose}</option>}
                <option value="own">{words.own}</option>
                <option value="leaveOut">{words.leaveOut}</option>
                <optgroup label={words.intoSchools}>
                  {parents.map((parent) => (
                    <option key={parent.key} value={`into ${parent.key}`}>
                      {parent.key === suggestion
                        ? `${parent.name} · ${words.suggested}`
                        : parent.name}
                    </option>
                  ))}
                </optgroup>
              </Select>
            </li>
          );
        })}
      </ul>
    </>
  );
}
