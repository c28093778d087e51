import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { columnLetters, columnNumber } from '../../src/diagnostic/address.js';
import type { Random } from '../fixtures/invented.js';
import { mutatedText, pick } from './texts.js';

/** A workbook taken apart, ready to be changed often. */
export interface Parts {
  readonly bytes: Uint8Array;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The sheet that holds the table. */
  readonly sheet: string;
}

/** A mutant, and whether a reader that accepts it without a word must read the answers as they were. */
export interface Mutant {
  readonly bytes: Uint8Array;
  readonly sameAnswers: boolean;
}

export function takeApart(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes);
  const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const [sheet = ''] = sheets.sort((a, b) => (files[b]?.length ?? 0) - (files[a]?.length ?? 0));
  return { bytes, files, sheet };
}

const put = ({ files }: Parts, changed: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...files, ...changed } as Zippable, { level: 0 });

/** Bytes flipped, cut, put in or taken out anywhere in the archive. */
function damaged({ bytes }: Parts, random: Random): Uint8Array {
  const found = new Uint8Array(bytes);
  const end = random() < 0.5 ? found.length : Math.max(0, found.length - 2000);
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--)
    found[Math.floor(end * random())] = Math.floor(random() * 256);
  return random() < 0.2 ? found.slice(0, Math.floor(random() * found.length)) : found;
}

/** A part gone, emptied, doubled under another name, or given another's content. */
function rearranged(parts: Parts, random: Random): Uint8Array {
  const names = Object.keys(parts.files);
  const [one, other] = [pick(names, random), pick(names, random)];
  const { [one]: content = new Uint8Array(), ...rest } = parts.files;
  const changes: Zippable[] = [
    rest,
    { ...parts.files, [one]: new Uint8Array() },
    { ...parts.files, [one]: parts.files[other] ?? content },
    { ...rest, [one.toUpperCase()]: content },
    { ...parts.files, [`${one}.bak`]: content },
  ];
  return zipSync(pick(changes, random), { level: 0 });
}

/** The XML of a part changed as a text. */
function garbled(parts: Parts, random: Random): Uint8Array {
  const name = random() < 0.6 ? parts.sheet : pick(Object.keys(parts.files), random);
  const text = strFromU8(parts.files[name] ?? new Uint8Array());
  const tags = [
    /<c [^>]*>/g,
    /<v>[^<]*<\/v>/g,
    /<row [^>]*>/g,
    /<\/c>/g,
    / r="[^"]*"/g,
    / t="[^"]*"/g,
    / s="\d+"/g,
  ];
  const cut = () =>
    text.replace(pick(tags, random), (tag) => (random() < 0.01 ? pick(['', tag + tag, ' '], random) : tag));
  return put(parts, { [name]: strToU8(random() < 0.5 ? mutatedText(text, random) : cut()) });
}

/** Answers typed otherwise: what a cell shows, never where it stands. */
function retyped(parts: Parts, random: Random): Uint8Array {
  const values = [
    'A',
    'B',
    'C',
    'E',
    'Ya',
    'tidak',
    '0',
    '3,72',
    '4',
    '5',
    '-1',
    '#N/A',
    '87,65%',
    '',
    '45000',
    '1.000',
  ];
  const text = strFromU8(parts.files[parts.sheet] ?? new Uint8Array());
  const found = text.replace(/<c r="(K\d+)"([^>]*?)(?:\/>|>.*?<\/c>)/gs, (cell, at, rest) => {
    if (random() > 0.05) return cell;
    const attributes = String(rest).replace(/ t="\w+"/, '');
    const value = pick(values, random);
    return /^[\d.]+$/.test(value)
      ? `<c r="${at}"${attributes}><v>${value}</v></c>`
      : `<c r="${at}"${attributes} t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return put(parts, { [parts.sheet]: strToU8(found) });
}

/** Rows or columns put in: every cell keeps its content and its neighbours their order. */
function shifted(parts: Parts, random: Random): Uint8Array {
  const text = strFromU8(parts.files[parts.sheet] ?? new Uint8Array());
  const [row, column] =
    random() < 0.5 ? [1 + Math.floor(random() * 210), 0] : [0, 1 + Math.floor(random() * 18)];
  const moved = text
    .replace(
      /<(mergeCell|dataValidation|hyperlink|conditionalFormatting|dimension)\b[^>]*?(\/>|>.*?<\/\1>)/gs,
      '',
    )
    .replace(/<(mergeCells|dataValidations|hyperlinks)\b[^>]*>\s*<\/\1>/g, '')
    .replace(/<cols>.*?<\/cols>/s, '')
    .replace(/<f\b[^>]*?(?:\/>|>.*?<\/f>)/gs, '')
    .replace(/<row r="(\d+)"/g, (_, r) => `<row r="${row > 0 && Number(r) >= row ? Number(r) + 1 : r}"`)
    .replace(/<c r="([A-Z]+)(\d+)"/g, (_, letters, r) => {
      const c = columnNumber(letters);
      const to = column > 0 && c >= column ? columnLetters(c + 1) : letters;
      return `<c r="${to}${row > 0 && Number(r) >= row ? Number(r) + 1 : r}"`;
    });
  return put(parts, { [parts.sheet]: strToU8(moved) });
}

const kinds: readonly [name: string, share: number, make: (parts: Parts, random: Random) => Uint8Array][] = [
  ['zip', 0.25, damaged],
  ['parts', 0.15, rearranged],
  ['xml', 0.3, garbled],
  ['answers', 0.15, retyped],
  ['layout', 1, shifted],
];

export function mutatedWorkbook(parts: Parts, random: Random): Mutant & { readonly kind: string } {
  let left = random();
  for (const [kind, share, make] of kinds) {
    if (left < share) return { kind, bytes: make(parts, random), sameAnswers: kind === 'layout' };
    left -= share;
  }
  throw new Error('the shares reach 1');
}
