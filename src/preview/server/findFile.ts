import { join, normalize, sep } from "node:path";

/** Where the parts of the preview lie on disk. */
export interface Roots {
  /** The built page. */
  preview: string;
  /** The built add-in. */
  addIn: string;
  /** The files of office.js. */
  officeJs: string;
}

/** The file behind a request's path; null when the path leads out of the folders. */
export function findFile(path: string, roots: Roots): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const [root, rest] = decoded.startsWith("/addin/")
    ? [roots.addIn, decoded.slice("/addin/".length)]
    : decoded.startsWith("/office-js/")
      ? [roots.officeJs, officeJsPath(decoded.slice("/office-js/".length))]
      : [roots.preview, decoded.slice(1)];
  const file = normalize(
    join(root, rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest),
  );
  return file.startsWith(normalize(root) + sep) ? file : null;
}

/** office.js asks for locales in their usual writing, the package has them in small letters. */
function officeJsPath(path: string): string {
  return path.replace(/^[a-z]{2,3}(-[A-Za-z]+)?-[A-Z]{2}(?=\/)/, (locale) => locale.toLowerCase());
}
