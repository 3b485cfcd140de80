const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/;

/** The text of a csv in the encoding its bytes speak for; undefined if they are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const decode = (encoding: string): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  const text = marked ? decode(marked) : (decode("utf-8") ?? decode("gb18030"));
  return text === undefined || CONTROL.test(text) ? undefined : text.replace(/^\ufeff/, "");
}
