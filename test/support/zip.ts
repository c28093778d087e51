import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** What the directory of a zip says of a file; tests make it lie. */
export interface ZipFields {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

export interface ZipOptions {
  /** Stores files as they are instead of packing them. */
  readonly stored?: boolean;
  /** Sizes and offsets in zip64 fields. */
  readonly zip64?: boolean;
  /** Sizes behind the data instead of before it, as streaming writers do. */
  readonly descriptors?: boolean;
  readonly comment?: string;
  /** Changes what the central directory says of a file. */
  readonly patch?: (fields: ZipFields) => Partial<ZipFields>;
}

type Parts = Record<string, string | Uint8Array> | readonly (readonly [string, string | Uint8Array])[];

/** Writes a zip, also ones that no honest program would write. A list may hold a name twice. */
export function zip(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const list = Array.isArray(parts) ? parts : Object.entries(parts);
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of list) {
    const data = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const packed = options.stored ? data : deflateRawSync(data);
    const flags = 0x800 | (options.descriptors ? 8 : 0);
    const method = options.stored ? 0 : 8;
    const sizes = { packed: packed.length, unpacked: data.length };
    const fields = { name, flags, method, crc: crc32(data), ...sizes, offset };
    const file = Buffer.concat([localHeader(fields, options), packed, descriptor(fields, options)]);
    files.push(file);
    directory.push(centralHeader({ ...fields, ...options.patch?.(fields) }, options));
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...files, central, endRecord(list.length, central.length, offset, options)]);
}

function localHeader(fields: ZipFields, { descriptors }: ZipOptions): Buffer {
  const { flags, method, crc, packed, unpacked } = fields;
  const name = Buffer.from(fields.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(descriptors ? 0 : crc, 14);
  header.writeUInt32LE(descriptors ? 0 : packed, 18);
  header.writeUInt32LE(descriptors ? 0 : unpacked, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor({ crc, packed, unpacked }: ZipFields, { descriptors }: ZipOptions): Buffer {
  if (!descriptors) return Buffer.alloc(0);
  const record = Buffer.alloc(16);
  [0x08074b50, crc, packed, unpacked].forEach((value, i) => {
    record.writeUInt32LE(value, i * 4);
  });
  return record;
}

function centralHeader(fields: ZipFields, { zip64 }: ZipOptions): Buffer {
  const name = Buffer.from(fields.name);
  const extra = Buffer.alloc(zip64 ? 28 : 0);
  if (zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [fields.unpacked, fields.packed, fields.offset].forEach((value, i) => {
      extra.writeBigUInt64LE(BigInt(value), 4 + i * 8);
    });
  }
  const short = (value: number) => (zip64 ? 0xffffffff : value);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(fields.flags, 8);
  header.writeUInt16LE(fields.method, 10);
  header.writeUInt32LE(fields.crc, 16);
  header.writeUInt32LE(short(fields.packed), 20);
  header.writeUInt32LE(short(fields.unpacked), 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(short(fields.offset), 42);
  return Buffer.concat([header, name, extra]);
}

function endRecord(count: number, size: number, start: number, { zip64, comment = '' }: ZipOptions): Buffer {
  const wide = Buffer.alloc(zip64 ? 76 : 0);
  if (zip64) {
    wide.writeUInt32LE(0x06064b50, 0);
    wide.writeBigUInt64LE(44n, 4);
    wide.writeBigUInt64LE(BigInt(count), 24);
    wide.writeBigUInt64LE(BigInt(count), 32);
    wide.writeBigUInt64LE(BigInt(size), 40);
    wide.writeBigUInt64LE(BigInt(start), 48);
    wide.writeUInt32LE(0x07064b50, 56);
    wide.writeBigUInt64LE(BigInt(start + size), 64);
    wide.writeUInt32LE(1, 72);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : start, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([wide, end, Buffer.from(comment)]);
}
