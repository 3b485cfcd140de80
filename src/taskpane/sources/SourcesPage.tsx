import type { ReactNode } from "react";
import { formatLimit } from "../../i18n/pane/formatLimit";
import { formatPercent } from "../../i18n/pane/formatPercent";
import { paneDecimals } from "../../i18n/pane/paneDecimals";
import type { Indicator } from "../../standards/Indicator";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { SourceItem } from "./SourceItem";

/** 依据: what the chosen standard says, rule by rule, each with its document and how sure we are of it. */
export default function SourcesPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const styles = useDocumentStyles();
  const { standard, words, locale } = usePane();
  const { schoolRule, coefficientRule, scope, indicators } = standard;
  const limited = indicators.filter((each) => each.limits);
  const limitText = (indicator: Indicator): string => {
    if (!indicator.limits) return words.sources.onlyCoefficient;
    const print = (limit: number): string => formatLimit(locale, limit, paneDecimals(indicator));
    return words.sources.atLeast(
      print(indicator.limits.primary),
      print(indicator.limits.junior),
      words.coefficients.unit[indicator.unit],
    );
  };
  return (
    <SubPageFrame title={words.sources.title} onBack={onBack}>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.standardName(standard)}</h2>
        <p className={styles.note} lang="zh-CN">
          {standard.document}
        </p>
        <p className={styles.note}>{words.sources.rawNote}</p>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.sources.schoolRule}</h2>
        {schoolRule ? (
          <ul className={styles.list}>
            <SourceItem
              rule={words.sources.schoolRuleText(
                schoolRule.required,
                limited.length,
                schoolRule.floor === undefined
                  ? undefined
                  : formatPercent(locale, schoolRule.floor, 0),
              )}
              source={schoolRule.source}
            />
          </ul>
        ) : (
          <p className={styles.note}>{words.sources.noSchoolRule}</p>
        )}
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.sources.countyRule}</h2>
        <ul className={styles.list}>
          <SourceItem
            rule={words.sources.coefficientRule(
              coefficientRule.judges,
              indicators.length,
              formatLimit(locale, coefficientRule.limits.primary, 2),
              formatLimit(locale, coefficientRule.limits.junior, 2),
            )}
            source={
              coefficientRule.source === schoolRule?.source
                ? withoutQuote(coefficientRule.source)
                : coefficientRule.source
            }
          />
          <SourceItem
            rule={words.sources.formula}
            detail={words.sources.formulaText}
            source={coefficientRule.formulaSource}
          />
        </ul>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.sources.scope}</h2>
        <ul className={styles.list}>
          <SourceItem rule={words.sources.scopeText(scope)} source={scope.source} />
        </ul>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.sources.indicators}</h2>
        <ul className={styles.list}>
          {indicators.map((each) => (
            <SourceItem
              key={each.id}
              rule={`${each.id} ${words.indicatorFullName(each.names)}`}
              detail={limitText(each)}
              source={each.source}
            />
          ))}
        </ul>
      </section>
    </SubPageFrame>
  );
}

/** The same wording need not stand twice. */
function withoutQuote({ quote: _quote, ...source }: Indicator["source"]): Indicator["source"] {
  return source;
}
