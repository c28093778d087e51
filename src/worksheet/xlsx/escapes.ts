import { corrupt } from './error.js';

const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const usual = [
  [/&quot;/g, '"'],
  [/&#10;/g, '\n'],
  [/&apos;/g, "'"],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
] as const;

/** Character data as XML means it: references and line ends. */
export function decodeText(raw: string): string {
  if (isPlain(raw)) return raw;
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  // formulas hold hundreds of &quot;, and replacing by a text takes a fifth of the time of replacing by a function
  let most = text;
  for (const [pattern, character] of usual) {
    most = most.replace(pattern, character);
    if (!most.includes('&')) return most;
  }
  return text.replace(/&(?:([^&;]{1,8});)?/g, (_, name) => reference(name ?? ''));
}

function isPlain(raw: string): boolean {
  // a call costs more than the few characters of most attributes
  if (raw.length > 24) return !raw.includes('&') && !raw.includes('\r');
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0x26 || code === 0x0d) return false;
  }
  return true;
}

/** A string of a spreadsheet, where `_x000D_` stands for a character that XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function reference(name: string): string {
  const character = named.get(name);
  if (character !== undefined) return character;
  const [, hex, digits] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
  // other names would have to come from a DTD
  if (hex === undefined && digits === undefined) return corrupt(`unknown entity ${name}`);
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) corrupt(`no character ${code}`);
  return String.fromCodePoint(code);
}
