export { brokenOffWrites } from "./brokenOffWrites";
export { checkSheet } from "./checkSheet";
export { clearSheet } from "./clearSheet";
export { judgedOn } from "./judgedOn";
export { openCounty } from "./openCounty";
export { readMapping } from "./readMapping";
export { settleBrokenOff } from "../excel/journal/settleBrokenOff";
