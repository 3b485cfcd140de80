import type { NamedRange } from "hucre";
import { formulaFromFile } from "./formulaFromFile";
import { formulaToFile } from "./formulaToFile";

/** The name under which the grid's defined names stand among a workbook's resources. */
export const DEFINED_NAME_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

interface GridName {
  id: string;
  name: string;
  formulaOrRefString: string;
  localSheetId: string;
  comment?: string;
}

/** Defined names for the grid. References stand bare, formulas with their equals sign, as the grid writes them. */
export function namesToUniver(
  names: readonly NamedRange[],
  sheetIds: ReadonlyMap<string, string>,
): Record<string, GridName> {
  return Object.fromEntries(
    names.map(({ name, range, scope, comment }, index) => {
      const id = `name${index + 1}`;
      const reference =
        /^(?:'(?:[^']|'')+'|[^'"!()=+\-*/\s]+)!\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/i.test(
          range,
        );
      const entry: GridName = {
        id,
        name,
        formulaOrRefString: reference ? range : formulaFromFile(range),
        localSheetId: (scope === undefined ? undefined : sheetIds.get(scope)) ?? WHOLE_WORKBOOK,
        ...(comment ? { comment } : {}),
      };
      return [id, entry];
    }),
  );
}

/** Defined names for a file; those of a sheet that is gone are left out. */
export function namesToFile(
  data: string | undefined,
  sheetNames: ReadonlyMap<string, string>,
): NamedRange[] {
  if (!data) return [];
  const names = Object.values(JSON.parse(data) as Record<string, Partial<GridName>>);
  return names.flatMap(({ name, formulaOrRefString, localSheetId = WHOLE_WORKBOOK, comment }) => {
    if (!name || !formulaOrRefString) return [];
    const scope = localSheetId === WHOLE_WORKBOOK ? undefined : sheetNames.get(localSheetId);
    if (localSheetId !== WHOLE_WORKBOOK && scope === undefined) return [];
    return [
      {
        name,
        range: formulaToFile(formulaOrRefString),
        ...(scope === undefined ? {} : { scope }),
        ...(comment ? { comment } : {}),
      },
    ];
  });
}
