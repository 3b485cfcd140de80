import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { FreezeActions } from "../../actions/freeze/FreezeActions";
import { freezeTexts } from "../../i18n/pane/freezeTexts";
import { SubPageFrame } from "../parts/SubPageFrame";
import { usePane } from "../usePane";
import { FreezeView } from "./FreezeView";

/** 公式转换: BALANCE formulas become values or native formulas, and come back. Its actions load with it. */
export default function FreezePage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { locale, freeze } = usePane();
  const [actions, setActions] = useState<FreezeActions>();
  useEffect(() => {
    let isOpen = true;
    void freeze().then((loaded) => {
      if (isOpen) setActions(() => loaded);
    });
    return () => {
      isOpen = false;
    };
  }, [freeze]);
  if (actions) return <FreezeView actions={actions} onBack={onBack} />;
  return (
    <SubPageFrame title={freezeTexts(locale).title} onBack={onBack}>
      <Spinner size="tiny" />
    </SubPageFrame>
  );
}
