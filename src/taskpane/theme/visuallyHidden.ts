import type { GriffelStyle } from "@fluentui/react-components";

/** Read by a screen reader, not drawn. */
export const visuallyHidden: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
