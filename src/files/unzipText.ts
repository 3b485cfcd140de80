import { BrokenBytes } from "./BrokenBytes";
import { throughStream } from "./throughStream";
import type { ZipEntry } from "./zipEntries";

/** The text of one part of a zip archive; unpacking stops at the size that the archive gave for it. */
export async function unzipText(entry: ZipEntry): Promise<string> {
  return new TextDecoder().decode(entry.method === 0 ? entry.compressed : await inflated(entry));
}

async function inflated({ compressed, size }: ZipEntry): Promise<Uint8Array> {
  try {
    return await throughStream(compressed, new DecompressionStream("deflate-raw"), size);
  } catch (error) {
    throw new BrokenBytes(error instanceof Error ? error.message : String(error));
  }
}
