import { corrupt } from './error.js';

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Character data as XML means it: references and line ends. */
export function decodeText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));|&/gi, (_, hex, decimal, name) =>
    hex || decimal ? character(hex ? Number.parseInt(hex, 16) : Number(decimal)) : entity(name),
  );
}

/** A string of a spreadsheet, where `_x000D_` stands for a character that XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function entity(name: string | undefined): string {
  // others would have to come from a DTD
  return named[name ?? ''] ?? corrupt(`unknown entity ${name ?? ''}`);
}

function character(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) corrupt(`no character ${code}`);
  return String.fromCodePoint(code);
}
