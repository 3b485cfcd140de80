import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { CollectActions } from "../../actions/collect/CollectActions";
import { collectTexts } from "../../i18n/pane/collectTexts";
import { SubPageFrame } from "../parts/SubPageFrame";
import { usePane } from "../usePane";
import { CollectView } from "./CollectView";

/** 收集填报表: many schools' files become one table on a new sheet. Its actions load with it. */
export default function CollectPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { locale, collect } = usePane();
  const [actions, setActions] = useState<CollectActions>();
  useEffect(() => {
    let isOpen = true;
    void collect().then((loaded) => {
      if (isOpen) setActions(() => loaded);
    });
    return () => {
      isOpen = false;
    };
  }, [collect]);
  if (actions) return <CollectView actions={actions} onBack={onBack} />;
  return (
    <SubPageFrame title={collectTexts(locale).title} onBack={onBack}>
      <Spinner size="tiny" />
    </SubPageFrame>
  );
}
