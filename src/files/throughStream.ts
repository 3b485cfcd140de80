/** Sends bytes through a browser's own compressor or decompressor, and stops at a bound against zip bombs. */
export async function throughStream(
  bytes: Uint8Array,
  stream: { readable: ReadableStream<Uint8Array>; writable: WritableStream<BufferSource> },
  mostBytes = Infinity,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // A refused write shows up on the reading side as well; unhandled here it would end the page's script.
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel().catch(() => undefined);
      throw new RangeError("too-many-bytes");
    }
    chunks.push(value);
  }
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
