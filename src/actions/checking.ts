export { checkSheet } from "./checkSheet";
export { judgedOn } from "./judgedOn";
export { openCounty } from "./openCounty";
export { readMapping } from "./readMapping";
