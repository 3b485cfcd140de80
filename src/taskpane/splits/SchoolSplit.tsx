import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { formatNumber } from "../../i18n/pane/formatNumber";
import { formatValue } from "../../i18n/pane/formatValue";
import { paneDecimals } from "../../i18n/pane/paneDecimals";
import { splitTexts } from "../../i18n/pane/splitTexts";
import { usePane } from "../usePane";
import { decimalsThatAdd } from "./decimalsThatAdd";
import type { SchoolSplits } from "./groupSplits";

const useStyles = makeStyles({
  school: { marginTop: "20px", scrollMarginTop: "8px" },
  head: { display: "flex", alignItems: "baseline", gap: "8px" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    outline: "none",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: { flexShrink: 0, fontSize: "inherit", lineHeight: "inherit" },
  table: { width: "100%", marginTop: "4px", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: { padding: "2px 0", textAlign: "right", verticalAlign: "top", fontWeight: "inherit" },
  sign: {
    width: "12px",
    verticalAlign: "top",
    padding: "2px 0",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
  },
  heads: {
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  indicator: {
    padding: "8px 0 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  code: { color: tokens.colorNeutralForeground3 },
  part: { fontWeight: tokens.fontWeightSemibold },
  secondary: { display: "block", whiteSpace: "nowrap", color: tokens.colorNeutralForeground3 },
  last: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** One combined school: for each shared stock its total, the parts that add up to it, and what each makes per pupil. */
export function SchoolSplit(props: {
  readonly school: SchoolSplits;
  readonly sheetName: string;
  readonly nameColumn: number;
}): ReactNode {
  const styles = useStyles();
  const { standard, words, locale, actions } = usePane();
  const texts = splitTexts(locale);
  const { row, name, splits } = props.school;
  const levels = splits[0]?.parts ?? [];
  const cells = levels.length * 2 + 1;
  return (
    <section className={styles.school} data-split={row}>
      <div className={styles.head}>
        <h2 className={styles.name} tabIndex={-1}>
          {name}
        </h2>
        <Link
          as="button"
          className={styles.link}
          onClick={() => void actions.selectCell(props.sheetName, row, props.nameColumn)}
        >
          {words.details.rowNumber(row)}
        </Link>
      </div>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr className={styles.heads}>
            {levels.map(({ level, pupils, weight }, place) => (
              <Fragment key={level}>
                {place > 0 && <td className={styles.sign} />}
                <th scope="col" className={styles.cell}>
                  {texts.level[level]}
                  <span className={styles.secondary}>
                    {texts.weighted(formatNumber(locale, pupils, 0), String(weight))}
                  </span>
                </th>
              </Fragment>
            ))}
            <td className={styles.sign} />
            <th scope="col" className={styles.cell}>
              {texts.whole}
            </th>
          </tr>
        </thead>
        {splits.map(({ indicatorId, total, parts }) => {
          const indicator = standard.indicators.find((each) => each.id === indicatorId);
          if (!indicator) return null;
          const decimals = decimalsThatAdd(
            total,
            parts.map(({ part }) => part),
            paneDecimals(indicator),
          );
          return (
            <tbody key={indicatorId}>
              <tr>
                <th scope="rowgroup" colSpan={cells} className={styles.indicator}>
                  <span className={styles.code}>{indicatorId}</span>{" "}
                  {words.indicatorName(indicator.names)}
                  <span className={styles.code}>
                    {` · ${words.coefficients.unit[indicator.unit]}`}
                  </span>
                </th>
              </tr>
              <tr className={styles.last}>
                {parts.map(({ level, part, value }, place) => (
                  <Fragment key={level}>
                    {place > 0 && <td className={styles.sign}>+</td>}
                    <td className={styles.cell} title={String(part)}>
                      <span className={styles.part}>{formatNumber(locale, part, decimals)}</span>
                      <span className={styles.secondary}>
                        {texts.perPupil(
                          indicator.per,
                          formatValue(
                            locale,
                            value,
                            paneDecimals(indicator),
                            level === "senior" ? undefined : indicator.limits?.[level],
                          ),
                        )}
                      </span>
                    </td>
                  </Fragment>
                ))}
                <td className={styles.sign}>=</td>
                <td className={mergeClasses(styles.cell, styles.part)} title={String(total)}>
                  {formatNumber(locale, total, decimals)}
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
