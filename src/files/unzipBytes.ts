import { BrokenBytes } from "./BrokenBytes";
import { throughStream } from "./throughStream";
import type { ZipEntry } from "./zipEntries";

/** One part of a zip archive; unpacking stops at the size that the archive gave for it. */
export async function unzipBytes({ method, compressed, size }: ZipEntry): Promise<Uint8Array> {
  if (method === 0) return compressed;
  try {
    return await throughStream(compressed, new DecompressionStream("deflate-raw"), size);
  } catch (error) {
    throw new BrokenBytes(error instanceof Error ? error.message : String(error));
  }
}
