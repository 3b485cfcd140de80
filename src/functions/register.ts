import { emptyCellsQuestion } from "../excel/emptyCells/emptyCellsQuestion";
import type { Locale } from "../i18n/Locale";
import { localeOf } from "../i18n/localeOf";
import { catalogue } from "./catalogue";
import type { CustomFunctionsHost } from "./CustomFunctionsHost";
import { excelFunction } from "./excelFunction";

// The entry of functions.js: needs the global CustomFunctions and plain JavaScript, nothing else. Where the shared
// runtime gives it Excel as well, the sheet is asked which zeros are empty cells.
declare const CustomFunctions: CustomFunctionsHost;

const askEmptyCells = emptyCellsQuestion();
const surroundings = {
  host: CustomFunctions,
  locale: displayLocale,
  askEmptyCells: () => (typeof Excel === "undefined" ? undefined : askEmptyCells),
};

for (const entry of catalogue) {
  CustomFunctions.associate(entry.id, excelFunction(entry, surroundings));
}

/** Excel's display language, asked at each call since it is not known while the script loads. */
function displayLocale(): Locale {
  return localeOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
}
