import { inflateRawSync } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';

/** The compressed parts that reading an LKE workbook needs, ready to be inflated by nothing but zlib. */
export async function compressedParts(bytes: Buffer): Promise<() => void> {
  const zip = await fromBufferPromise(bytes, { autoClose: false });
  const parts: Buffer[] = [];
  for await (const entry of zip.eachEntry()) {
    if (
      !/workbook\.xml|sharedStrings|styles|worksheets\//.test(entry.fileName) ||
      entry.compressionMethod !== 8
    )
      continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry, { decodeFileData: false }))
      chunks.push(chunk);
    parts.push(Buffer.concat(chunks));
  }
  return () => {
    for (const part of parts) inflateRawSync(part);
  };
}
