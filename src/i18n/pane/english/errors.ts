import type { ErrorWords } from "../ErrorWords";

export const errors: ErrorWords = {
  paneFailed: {
    title: "The pane could not be shown",
    body: "Only the pane's display failed, and it writes nothing into sheets. Open the pane again; if this comes back, send the report below to whoever maintains the add-in.",
    again: "Open the pane again",
  },
  happened: "Something unexpected went wrong. You can send a report of it to the maintainers.",
  show: "Show report",
  hide: "Hide report",
  close: "Close",
  reportNote:
    "The report is what you see here. It holds no cell contents, school names or file names.",
  report: "Error report",
  copy: "Copy report",
  copied: "Copied",
  notCopied: "It could not be copied. The report is selected: press Ctrl+C.",
  lines: {
    version: "Balance version",
    time: "Time",
    excel: "Excel",
    interfaces: "API sets",
    during: "Action",
    error: "Error",
    place: "Place in code",
  },
};
