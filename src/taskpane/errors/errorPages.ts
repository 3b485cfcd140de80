export { PaneFailed } from "./PaneFailed";
export { UnexpectedErrorBar } from "./UnexpectedErrorBar";
