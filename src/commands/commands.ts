import { balanceActions } from "../actions/balanceActions";
import { startPane } from "./startPane";

/** A ribbon button: the action, then the pane that shows what came of it. Excel waits for `completed`. */
async function run(action: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await action();
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

Office.actions.associate("CheckSheet", (event: Office.AddinCommands.Event) =>
  run(balanceActions.checkSheet, event),
);
Office.actions.associate("ClearFlags", (event: Office.AddinCommands.Event) =>
  run(balanceActions.clearFlags, event),
);

void Office.onReady(({ host }) => {
  if (host === Office.HostType.Excel) void startPane();
});
