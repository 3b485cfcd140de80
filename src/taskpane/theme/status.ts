/** Names of the pane's own theme values as CSS variables: what Fluent's palette says less clearly, see paneTheme. */
export const status = {
  fail: "var(--balanceFail)",
  failPill: "var(--balanceFailPill)",
  near: "var(--balanceNear)",
  nearIcon: "var(--balanceNearIcon)",
  nearPill: "var(--balanceNearPill)",
  pass: "var(--balancePass)",
  unknown: "var(--balanceUnknown)",
  bar: "var(--balanceBar)",
  rankedBar: "var(--balanceRankedBar)",
  track: "var(--balanceTrack)",
  failCell: "var(--balanceFailCell)",
  nearCell: "var(--balanceNearCell)",
  unknownCell: "var(--balanceUnknownCell)",
} as const;
