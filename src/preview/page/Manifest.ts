/** What the page takes from manifest.xml, in one language. */
export interface Manifest {
  displayName: string;
  paneUrl: string;
  functionsUrl: string;
  namespace: string;
  tabs: ManifestTab[];
}

export interface ManifestTab {
  id: string;
  label: string;
  groups: { id: string; label: string; controls: ManifestControl[] }[];
}

export interface ManifestControl {
  id: string;
  label: string;
  tip: { title: string; text: string };
  /** Address of the largest icon not over 32 px, drawn at 24. */
  icon: string;
  action: { kind: "execute"; functionName: string } | { kind: "showPane"; url: string };
}
