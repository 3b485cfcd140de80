import { unzipBytes } from "./unzipBytes";
import type { ZipEntry } from "./zipEntries";

/** The text of one part of a zip archive. */
export async function unzipText(entry: ZipEntry): Promise<string> {
  return new TextDecoder().decode(await unzipBytes(entry));
}
