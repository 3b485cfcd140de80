import { defineClass } from "../defineClass";
import { HostError } from "../HostError";
import { applicationClass } from "./applicationClass";
import { namedItemCollectionClass } from "./namedItemCollectionClass";
import { rangeAreasClass } from "./rangeAreasClass";
import { rangeClass } from "./rangeClass";
import { runtimeClass } from "./runtimeClass";
import { settingCollectionClass } from "./settingCollectionClass";
import { tableCollectionClass } from "./tableCollectionClass";
import { workbookProtectionClass } from "./workbookProtectionClass";
import { worksheetCollectionClass } from "./worksheetCollectionClass";
import { selectedArea } from "../selectedArea";
import { selectedAreas } from "../selectedAreas";

/** `context.workbook`. */
export const workbookClass = defineClass<null>({
  name: "Workbook",
  values: {
    Name: { since: 7, get: (_self, { model }) => model.workbook().getName() },
    ReadOnly: { since: 8, get: (_self, { mood }) => mood.readOnly },
    IsDirty: { since: 9, get: () => true },
    AutoSave: { since: 9, get: () => false },
  },
  objects: {
    Application: { since: 1, object: applicationClass },
    Worksheets: { since: 1, object: worksheetCollectionClass },
    Settings: { since: 4, object: settingCollectionClass },
    Names: { since: 1, object: namedItemCollectionClass },
    Tables: { since: 1, object: tableCollectionClass },
    Protection: { since: 7, object: workbookProtectionClass },
    _Runtime: { since: 5, object: runtimeClass },
  },
  methods: {
    GetSelectedRange: {
      since: 1,
      run: (_self, _args, host) => rangeClass(selectedArea(host), host),
    },
    GetSelectedRanges: {
      since: 9,
      run: (_self, _args, host) => rangeAreasClass(selectedAreas(host), host),
    },
    GetActiveCell: {
      since: 7,
      run(_self, _args, host) {
        const { sheetId, startRow, startColumn } = selectedArea(host);
        return rangeClass(
          { sheetId, startRow, startColumn, endRow: startRow, endColumn: startColumn },
          host,
        );
      },
    },
    _GetObjectByReferenceId: {
      since: 1,
      run(_self, [id]) {
        throw new HostError(
          "NotImplemented",
          `The host does not find objects by reference (${String(id)})`,
        );
      },
    },
    _RemoveReference: { since: 1, run: (_self, [id], host) => host.release(String(id)) },
    _RemoveAllReferences: { since: 1, run: () => undefined },
  },
});
