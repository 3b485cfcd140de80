import { useEffect, type ReactNode } from "react";
import { mappingTexts } from "../../i18n/pane/mappingTexts";
import { BusyView } from "../check/BusyView";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { MappingForm } from "./MappingForm";

/** How the columns of the shown sheet were read, and what each can be instead. */
export default function MappingPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const shared = useDocumentStyles();
  const { state, actions, locale } = usePane();
  const words = mappingTexts(locale);
  const { reading, busy } = state;
  useEffect(() => {
    if (!reading && !busy) void actions.readMapping();
    // Once for a page that opens without a reading: a sheet that has none would be read again and again.
  }, []);
  if (reading)
    return (
      <MappingForm
        key={`${reading.pattern} ${JSON.stringify(reading.choices)}`}
        reading={reading}
        onBack={onBack}
      />
    );
  return (
    <SubPageFrame title={words.title} onBack={onBack}>
      {busy ? (
        <BusyView busy={busy} />
      ) : (
        <>
          <h2 className={shared.title}>{words.nothingRead.title}</h2>
          <p className={shared.note}>{words.nothingRead.body}</p>
        </>
      )}
    </SubPageFrame>
  );
}
