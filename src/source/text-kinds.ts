import type { Seems } from '../diagnostic/codes/seems.js';

/** What the beginning of a file may show; the others show only when it is read. */
export type Kind = Exclude<Seems, 'yaml' | 'units' | 'own'>;

/** A pointer to a document elsewhere is short. */
const longestPointer = 4096;

/** What a text is by how it begins; in this order. */
const kinds: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['rtf', /^\{\\rtf/],
  ['shortcut', /^\[(InternetShortcut|Desktop Entry)\]/i],
  ['shortcut', /^<\?xml[^>]*>\s*<!DOCTYPE plist[\s\S]{0,400}<key>URL<\/key>/],
  ['lock', /^,[^,\n]*,[^,\n]*,\d\d\.\d\d\.\d{4} \d\d:\d\d,file:/],
  ['mhtml', /^(From: <Saved by |MIME-Version:)/i],
  ['email', /^(Return-Path|Received|Delivered-To|Message-ID|From|Date|Subject):\s.*\r?\n([\w-]+:\s|\s+\S)/i],
  ['fods', /^<\?xml[\s\S]{0,800}<office:document[\s\S]{0,4000}spreadsheet/],
  ['xml-spreadsheet', /^<\?xml[\s\S]{0,400}urn:schemas-microsoft-com:office:spreadsheet/],
  ['picture', /^(<\?xml[^>]*>\s*)?<svg[\s>]/i],
  [
    'html',
    /^(<\?xml[^>]*>\s*)?<(!DOCTYPE html|html|head|body|table|meta|style|div|script|br|p|center)[\s>/]/i,
  ],
  ['html', /^<!/],
  ['xml', /^<\?xml/],
  ['json', /^[{[]/],
];

/** What a text is beside plain text and CSV; null for these. Bytes above 127 decide nothing. */
export function textKind(text: string): Kind | null {
  const start = text.trimStart();
  const kind = kinds.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
  // Google Drive puts a link in JSON where a document would be
  const isPointer = kind === 'json' && text.length < longestPointer && /^\{[^{]*"doc_id"\s*:/.test(start);
  return isPointer ? 'google' : kind;
}
