/** The value of a loaded setting; undefined where the workbook has none. */
export function settingValue(setting: Excel.Setting): unknown {
  return setting.isNullObject ? undefined : (setting.value as unknown);
}
