import { throughStream } from "./throughStream";
import type { ZipEntry } from "./zipEntries";

const MOST_BYTES = 2 ** 30;

/** The text of one part of a zip archive. */
export async function unzipText(entry: ZipEntry): Promise<string> {
  const bytes =
    entry.method === 0
      ? entry.compressed
      : await throughStream(entry.compressed, new DecompressionStream("deflate-raw"), MOST_BYTES);
  return new TextDecoder().decode(bytes);
}
