import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { formatLimit } from "../../i18n/pane/formatLimit";
import { coefficientScale } from "../parts/coefficientScale";
import { usePane } from "../usePane";
import { coefficientColumns } from "./coefficientColumns";
import { CoefficientRow } from "./CoefficientRow";

const useStyles = makeStyles({
  // English names are longer; what still does not fit is cut, with the full name as title.
  english: {
    "--balance-name": "108px",
    "@media (max-width: 339px)": { "--balance-name": "92px" },
  },
  head: {
    display: "grid",
    gridTemplateColumns: coefficientColumns,
    alignItems: "center",
    minHeight: "24px",
  },
  title: {
    gridColumn: "1 / 3",
    margin: 0,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  limitBox: { gridColumn: "3", position: "relative", height: "16px" },
  limit: {
    position: "absolute",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  list: { position: "relative", paddingTop: "4px", ":focus-visible": { outline: "none" } },
  overlay: {
    position: "absolute",
    inset: 0,
    display: "grid",
    gridTemplateColumns: coefficientColumns,
    pointerEvents: "none",
  },
  lineBox: { gridColumn: "3", position: "relative" },
  line: {
    position: "absolute",
    insetBlock: 0,
    width: "1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  absent: { margin: "8px 0 0", color: tokens.colorNeutralForeground3 },
});

/** All indicators' coefficients as bars with one limit line through them; the composite below where it is judged. */
export function CoefficientBars(props: {
  readonly selected?: string;
  readonly onSelect?: (indicatorId: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { assessment, standard, words, locale } = usePane();
  if (!assessment) return null;
  const { coefficients, composite } = assessment;
  const shared = coefficients.find((each) => each.limit !== undefined)?.limit;
  const judgedComposite = composite && composite.state !== "noLimit" ? composite : undefined;
  const scale = coefficientScale(
    [...coefficients.map((each) => each.value ?? 0), judgedComposite?.value ?? 0],
    shared ?? judgedComposite?.limit,
  );
  const absent = standard.indicators.filter(
    (each) => !coefficients.some((coefficient) => coefficient.indicatorId === each.id),
  );

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !props.onSelect) return;
    event.preventDefault();
    const here = coefficients.findIndex((each) => each.indicatorId === props.selected);
    const next = Math.min(coefficients.length - 1, Math.max(0, here + step));
    const id = coefficients[next]?.indicatorId;
    if (id === undefined) return;
    props.onSelect(id);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=option]")[next]?.focus();
  };

  return (
    <section className={locale === "en" ? styles.english : undefined}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.coefficients.all}</h2>
        {shared !== undefined && (
          <span className={styles.limitBox}>
            <span className={styles.limit} style={{ left: `${(shared / scale) * 100}%` }}>
              {words.coefficients.limit(formatLimit(locale, shared, 2))}
            </span>
          </span>
        )}
      </div>
      <div
        className={styles.list}
        {...(props.onSelect
          ? { role: "listbox", "aria-label": words.coefficients.all, onKeyDown }
          : { role: "list" })}
      >
        {coefficients.map((each) => {
          const indicator = standard.indicators.find((one) => one.id === each.indicatorId);
          return (
            <CoefficientRow
              key={each.indicatorId}
              code={each.indicatorId}
              name={indicator ? words.indicatorName(indicator.names) : each.indicatorId}
              fullName={indicator ? words.indicatorFullName(indicator.names) : each.indicatorId}
              coefficient={each}
              scale={scale}
              selected={each.indicatorId === props.selected}
              {...(props.onSelect ? { onSelect: () => props.onSelect?.(each.indicatorId) } : {})}
            />
          );
        })}
        {judgedComposite && (
          <CoefficientRow
            code=""
            name={words.coefficients.composite(
              judgedComposite.limit === undefined
                ? undefined
                : formatLimit(locale, judgedComposite.limit, 2),
            )}
            fullName={words.metrics.composite}
            coefficient={judgedComposite}
            scale={scale}
            selected={false}
            total
          />
        )}
        {shared !== undefined && (
          <div className={styles.overlay} aria-hidden>
            <div className={styles.lineBox}>
              <span className={styles.line} style={{ left: `${(shared / scale) * 100}%` }} />
            </div>
          </div>
        )}
      </div>
      {absent.length > 0 && (
        <p className={styles.absent}>
          {words.coefficients.absent(
            absent.map((each) => `${each.id} ${words.indicatorName(each.names)}`),
          )}
        </p>
      )}
    </section>
  );
}
