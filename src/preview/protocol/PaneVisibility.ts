/** Shows and hides the pane on the add-in's behalf. */
export interface PaneVisibility {
  isVisible(): boolean;
  show(): void;
  hide(): void;
}
