/** A string of one character for each byte. */
export function latin1(bytes: Uint8Array): string {
  // as many as may stand as arguments of a call
  const most = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += most)
    text += String.fromCharCode(...bytes.subarray(at, at + most));
  return text;
}

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Bytes of a text in UTF-8. */
export const utf8Length = (text: string): number => utf8(text).length;

/** Whether a text of ASCII characters stands anywhere in UTF-16, little end first. */
export function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = utf8(text);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((code, i) => bytes[at + 2 * i] === code && bytes[at + 2 * i + 1] === 0)) return true;
  }
  return false;
}
