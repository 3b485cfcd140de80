import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { splitTexts } from "../../i18n/pane/splitTexts";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { groupSplits } from "./groupSplits";
import { SchoolSplit } from "./SchoolSplit";

/** Schools drawn at a time. */
const STEP = 50;

/** How the shared stocks of combined schools were divided between their levels, school by school. */
export default function SplitsPage(props: {
  readonly onBack: () => void;
  /** The school to begin at. */
  readonly row: number | undefined;
}): ReactNode {
  const shared = useDocumentStyles();
  const { assessment, locale } = usePane();
  const texts = splitTexts(locale);
  const schools = groupSplits(assessment?.splits ?? []);
  const place = schools.findIndex(({ row }) => row === props.row);
  const [limit, setLimit] = useState(Math.max(STEP, place + 1));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.row === undefined) return;
    const school = list.current?.querySelector(`[data-split="${props.row}"]`);
    school?.querySelector("h2")?.focus();
    school?.scrollIntoView({ block: "start" });
  }, [props.row]);
  return (
    <SubPageFrame title={texts.title} onBack={props.onBack}>
      {schools.length === 0 || !assessment ? (
        <p className={shared.note}>{texts.nothing}</p>
      ) : (
        <>
          <p className={shared.note}>{texts.intro}</p>
          <p className={shared.note}>{texts.weights}</p>
          <p className={shared.note}>{texts.source}</p>
          <div ref={list}>
            {schools.slice(0, limit).map((school) => (
              <SchoolSplit
                key={`${school.row} ${school.splits[0]?.indicatorId}`}
                school={school}
                sheetName={assessment.sheetName}
                nameColumn={assessment.schools[0]?.nameColumn ?? 0}
              />
            ))}
          </div>
          {schools.length > limit && (
            <Button size="small" onClick={() => setLimit(limit + STEP)}>
              {texts.schools(Math.min(STEP, schools.length - limit))}
            </Button>
          )}
        </>
      )}
    </SubPageFrame>
  );
}
