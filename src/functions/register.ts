import type { Locale } from "../i18n/Locale";
import { localeOf } from "../i18n/localeOf";
import { catalogue } from "./catalogue";
import type { CustomFunctionsHost } from "./CustomFunctionsHost";
import { excelFunction } from "./excelFunction";

// The entry of functions.js: needs the global CustomFunctions and plain JavaScript, nothing else.
declare const CustomFunctions: CustomFunctionsHost;

for (const entry of catalogue) {
  CustomFunctions.associate(entry.id, excelFunction(entry, CustomFunctions, displayLocale));
}

/** Excel's display language, asked at each call since it is not known while the script loads. */
function displayLocale(): Locale {
  return localeOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
}
