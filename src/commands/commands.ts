import { balanceActions } from "../actions/balanceActions";
import { askedPage } from "../actions/askedPage";
import { listenForErrors } from "./listenForErrors";
import { showStartFailure } from "./showStartFailure";
import { startPane } from "./startPane";

/** A ribbon button: the action, then the pane where it has something to show. Excel waits for `completed`. */
async function run(
  action: () => Promise<void>,
  event: Office.AddinCommands.Event,
  opensPane: () => boolean,
): Promise<void> {
  try {
    await action();
    if (opensPane()) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

Office.actions.associate("CheckSheet", (event: Office.AddinCommands.Event) =>
  run(balanceActions.checkActiveSheet, event, () => true),
);
// Who clears for good has often closed the pane: only a failure is worth opening it.
Office.actions.associate("ClearFlags", (event: Office.AddinCommands.Event) =>
  run(balanceActions.clearActiveSheet, event, () => balanceActions.state().problem !== undefined),
);
Office.actions.associate("ConvertFormulas", (event: Office.AddinCommands.Event) =>
  run(
    () => Promise.resolve(askedPage.ask("freeze")),
    event,
    () => true,
  ),
);

listenForErrors();
void Office.onReady(({ host }) => {
  if (host === Office.HostType.Excel) void startPane().catch(showStartFailure);
});
