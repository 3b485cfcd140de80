/** A row's name as it is compared: narrow, lower case, without white space, remarks in brackets and what follows a colon. */
export function plainName(name: string): string {
  const narrow = name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  const bare = narrow.replace(/[([【][^)\]】]*[)\]】]/gu, "").replace(/:.*$/u, "");
  return bare === "" ? narrow.replace(/[()[\]【】]/gu, "") : bare;
}
