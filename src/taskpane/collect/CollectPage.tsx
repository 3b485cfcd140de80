import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { CollectActions } from "../../actions/collect/CollectActions";
import { collectTexts } from "../../i18n/pane/collectTexts";
import { Banner } from "../parts/Banner";
import { SubPageFrame } from "../parts/SubPageFrame";
import { usePane } from "../usePane";
import { CollectView } from "./CollectView";

/** 收集填报表: many schools' files become one table on a new sheet. Its actions load with it. */
export default function CollectPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { locale, collect } = usePane();
  const words = collectTexts(locale);
  const [actions, setActions] = useState<CollectActions>();
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    let isOpen = true;
    void collect().then(
      (loaded) => isOpen && setActions(() => loaded),
      () => isOpen && setFailed(attempt),
    );
    return () => {
      isOpen = false;
    };
  }, [collect, attempt]);
  if (actions) return <CollectView actions={actions} onBack={onBack} />;
  const again = { label: words.tryAgain, onClick: () => setAttempt(attempt + 1) };
  return (
    <SubPageFrame title={words.title} onBack={onBack}>
      {failed === attempt ? (
        <Banner tone="problem" text={words.notLoaded} action={again} />
      ) : (
        <Spinner size="tiny" />
      )}
    </SubPageFrame>
  );
}
