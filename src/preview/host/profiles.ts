import type { Profile } from "./Profile";

/**
 * The Excels the preview can play. Versions: office-js-docs-reference, requirement sets of
 * Excel, custom functions, shared runtime and ribbon.
 */
export const profiles: Readonly<Record<Profile["id"], Profile>> = {
  microsoft365: profile("microsoft365", 21, "1.5", "1.2", "1.3"),
  ltsc2024: profile("ltsc2024", 17, "1.3", "1.2", "1.2"),
  ltsc2021: profile("ltsc2021", 14, "1.3", "1.1", "1.2"),
};

function profile(
  id: Profile["id"],
  excelApi: number,
  customFunctions: string,
  sharedRuntime: string,
  ribbon: string,
): Profile {
  const requirementSets = {
    ExcelApi: `1.${excelApi}`,
    CustomFunctionsRuntime: customFunctions,
    CustomFunctions: "1.9",
    SharedRuntime: sharedRuntime,
    RibbonApi: ribbon,
    AddInCommands: "1.1",
    DialogApi: "1.1",
    RichApi: "1.1",
  };
  return { id, excelApi, requirementSets };
}
