import { BrokenBytes } from "./BrokenBytes";
import { throughStream } from "./throughStream";
import type { ZipEntry } from "./zipEntries";

const MOST_BYTES = 2 ** 30;

/** The text of one part of a zip archive. */
export async function unzipText(entry: ZipEntry): Promise<string> {
  return new TextDecoder().decode(entry.method === 0 ? entry.compressed : await inflated(entry));
}

async function inflated({ compressed }: ZipEntry): Promise<Uint8Array> {
  try {
    return await throughStream(compressed, new DecompressionStream("deflate-raw"), MOST_BYTES);
  } catch (error) {
    throw new BrokenBytes(error instanceof Error ? error.message : String(error));
  }
}
