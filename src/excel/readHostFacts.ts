import type { HostFacts } from "./HostFacts";

const NEWEST_EXCEL_API = 20;

/** Which Excel this is; where Excel cannot be asked, that is all that is said. */
export function readHostFacts(): HostFacts {
  try {
    const { diagnostics } = Office.context;
    return {
      host: String(diagnostics.host),
      platform: String(diagnostics.platform),
      version: String(diagnostics.version),
      apiSets: [newestExcelApi(), ...setsOf("SharedRuntime"), ...setsOf("CustomFunctionsRuntime")],
    };
  } catch {
    return { host: "?", platform: "?", version: "?", apiSets: [] };
  }
}

function newestExcelApi(): string {
  for (let minor = NEWEST_EXCEL_API; minor > 0; minor--)
    if (isThere("ExcelApi", `1.${minor}`)) return `ExcelApi 1.${minor}`;
  return "ExcelApi ?";
}

const setsOf = (name: string): string[] => (isThere(name, "1.1") ? [`${name} 1.1`] : []);

function isThere(name: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(name, version);
}
