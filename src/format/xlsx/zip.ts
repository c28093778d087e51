/** Letters that are packed at once. */
const atOnce = 1 << 16;

/** A part of a package: its name, and its text in pieces, asked for when its turn comes. */
export type Part = readonly [name: string, pieces: Iterable<string>];

/** A part as it is kept. */
interface Packed {
  readonly name: Uint8Array;
  readonly data: readonly Uint8Array[];
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
}

/** Packs parts one after the other, so that no more of them than a piece is ever held unpacked. */
export async function packParts(parts: Iterable<Part>): Promise<Uint8Array> {
  const packed: Packed[] = [];
  for (const part of parts) packed.push(await pack(part));
  return container(packed);
}

const encoder = new TextEncoder();

async function pack([name, pieces]: Part): Promise<Packed> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const collected = collect(readable);
  const writer = writable.getWriter();
  let [size, crc] = [0, 0];
  const push = async (text: string) => {
    const bytes = encoder.encode(text);
    size += bytes.length;
    crc = crc32(bytes, crc);
    await writer.write(bytes);
  };
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < atOnce) continue;
    await push(waiting);
    waiting = '';
  }
  await push(waiting);
  await writer.close();
  const data = await collected;
  return { name: encoder.encode(name), data, packed: lengthOf(data), size, crc };
}

async function collect(readable: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return chunks;
}

const lengthOf = (chunks: readonly Uint8Array[]): number =>
  chunks.reduce((sum, { length }) => sum + length, 0);

/** Every part behind a header, then a directory of them. */
function container(parts: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { name, data, packed } = part;
    pieces.push(header(local, part), name, ...data);
    directory.push(header(central, part, at), name);
    at += 30 + name.length + packed;
  }
  return joined([...pieces, ...directory, ending(parts.length, lengthOf(directory), at)]);
}

const local = 0x04034b50;
const central = 0x02014b50;

/** Compressed; names in UTF-8; the first day that zip knows, whatever the clock says: the same workbook is the same bytes. */
function header(
  kind: typeof local | typeof central,
  { name, packed, size, crc }: Packed,
  at = 0,
): Uint8Array {
  const isCentral = kind === central;
  const version = 20;
  const shared = [version, 0x0800, 8, 0, (1 << 5) | 1] as const;
  return fields([
    [4, kind],
    ...(isCentral ? [[2, version] as const] : []),
    ...shared.map((value) => [2, value] as const),
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    // no further fields; in the directory no comment, disk and attributes either
    [2, 0],
    ...(isCentral
      ? ([
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, at],
        ] as const)
      : []),
  ]);
}

const ending = (count: number, size: number, at: number): Uint8Array =>
  fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ]);

/** Numbers of so many bytes each, the lowest first. */
function fields(values: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of values) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const remainders = Uint32Array.from({ length: 256 }, (_, n) => {
  let rest = n;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The checksum of zip. @param before of what came before these bytes. */
function crc32(bytes: Uint8Array, before: number): number {
  let rest = ~before;
  for (const byte of bytes) rest = (remainders[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}
