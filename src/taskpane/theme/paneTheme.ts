import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

interface StatusColours {
  readonly balanceFail: string;
  readonly balanceFailPill: string;
  readonly balanceNear: string;
  readonly balanceNearIcon: string;
  readonly balanceNearPill: string;
  readonly balancePass: string;
  readonly balanceUnknown: string;
  readonly balanceBar: string;
  readonly balanceRankedBar: string;
  readonly balanceTrack: string;
  readonly balanceFailCell: string;
  readonly balanceNearCell: string;
  readonly balanceUnknownCell: string;
}

const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', -apple-system, sans-serif";

/**
 * Amber is pulled away from Fluent's warning text, which reads as red beside danger; dark red is lifted to 4.5 : 1 on
 * a selected row. The cell colours are those of the flags in the sheet.
 */
const light: Theme & StatusColours = {
  ...webLightTheme,
  fontFamilyBase,
  balanceFail: "#B10E1C",
  balanceFailPill: "#FDF3F4",
  balanceNear: "#8F4E00",
  balanceNearIcon: "#C76A00",
  balanceNearPill: "#FFF4E5",
  balancePass: "#0E700E",
  balanceUnknown: "#616161",
  balanceBar: "#8593A0",
  balanceRankedBar: "#A7B2BD",
  balanceTrack: "#EBEBEB",
  balanceFailCell: "#FBE1E3",
  balanceNearCell: "#FFECC7",
  balanceUnknownCell: "#D6D6D6",
};

const dark: Theme & StatusColours = {
  ...webDarkTheme,
  fontFamilyBase,
  balanceFail: "#F4858E",
  balanceFailPill: "#3B1519",
  balanceNear: "#F2B661",
  balanceNearIcon: "#F2B661",
  balanceNearPill: "#3A2708",
  balancePass: "#5EC75A",
  balanceUnknown: "#ADADAD",
  balanceBar: "#7C8894",
  balanceRankedBar: "#5B6570",
  balanceTrack: "#434343",
  balanceFailCell: "#4A1A1F",
  balanceNearCell: "#4A3410",
  balanceUnknownCell: "#4A4A4A",
};

/** Fluent's web theme with the pane's status colours. */
export function paneTheme(isDark: boolean): Theme {
  return isDark ? dark : light;
}
