import { throughStream } from "../../files/throughStream";

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** 1 January 1980: the same parts always make the same bytes. */
const DOS_DATE = 33;

/** Packs parts into a zip archive, in the order given. */
export async function zipParts(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of parts) {
    const name = encoder.encode(path);
    const data = encoder.encode(text);
    const packed = await throughStream(data, new CompressionStream("deflate-raw"));
    const header = new DataView(new ArrayBuffer(26));
    [20, 0x0800, 8, 0, DOS_DATE].forEach((value, index) =>
      header.setUint16(index * 2, value, true),
    );
    [crc32(data), packed.length, data.length].forEach((value, index) =>
      header.setUint32(10 + index * 4, value, true),
    );
    header.setUint16(22, name.length, true);
    const shared = new Uint8Array(header.buffer);

    const local = new Uint8Array(30 + name.length);
    new DataView(local.buffer).setUint32(0, 0x04034b50, true);
    local.set(shared, 4);
    local.set(name, 30);
    locals.push(local, packed);

    const central = new Uint8Array(46 + name.length);
    const view = new DataView(central.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, 20, true);
    central.set(shared, 6);
    view.setUint32(42, offset, true);
    central.set(name, 46);
    centrals.push(central);
    offset += local.length + packed.length;
  }
  const directory = centrals.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.size, true);
  end.setUint16(10, parts.size, true);
  end.setUint32(12, directory, true);
  end.setUint32(16, offset, true);
  const all = [...locals, ...centrals, new Uint8Array(end.buffer)];
  const bytes = new Uint8Array(offset + directory + 22);
  let at = 0;
  for (const chunk of all) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
