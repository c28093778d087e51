import type { LinkFault } from '../../diagnostic/codes/evidence.js';
import { addressOf, isPrivate } from './address.js';
import { ownersOnly } from './owners.js';

/** Endings by which a text without a scheme is known as an address and not as a file name or an abbreviation. */
const topLevels =
  'id|com|org|net|gov|edu|info|me|ly|gl|io|co|link|app|dev|page|site|xyz|cc|be|us|ink|cloud|online';
const withoutScheme = new RegExp(`^(www\\.\\S+|([a-z0-9-]+\\.)+(${topLevels})(:\\d+)?([/?#]\\S*)?)$`, 'i');
/** A drive, a share, a home folder, a folder of a telephone, a path with backslashes that ends in a file. */
const localPath = new RegExp(
  [
    String.raw`[a-z]:(?:\s*\\|\/|[^\s:][^\\:]*\\|[^\s\\/:]+\.[a-z0-9]{2,5}$)`,
    String.raw`\\\\|\/\/[^\s/.]+(?:\/|$)`,
    String.raw`\/(?:home|users|volumes|mnt|media|sdcard|storage|root|var|tmp)\/`,
    String.raw`~[\\/]|\.{1,2}[\\/]|%[a-z]+%[\\/]|\$[a-z]+[\\/]`,
    String.raw`[^\s\\/:*?"<>|][^\\/:*?"<>|]*(?:\\[^\\/:*?"<>|]+)*\\[^\\/:*?"<>|]+\.[a-z0-9]{2,5}$`,
  ]
    .map((one) => `^(?:${one})`)
    .join('|'),
  'i',
);
/** Schemes that speak of the machine that the text was written on; those of the open net are left. */
const localScheme =
  /^(?:file:[\\/]|blob:\S|about:\w|data:\w+\/\w|ms-\w+:\w|(?!(?:https?|s?ftps?):)[a-z][a-z0-9+.-]*:\/\/)/i;
/** `192.168.1.5/zi`: without what follows it may be the number of a chapter. */
const bareHost = /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|[a-z0-9-]+\.(?:local|lan))(?::\d|\/)/i;
const bareWord =
  /^((link|tautan|url|klik|lihat|buka|https?|www)\s*)+(di\s?sini|bukti|dukung|drive|gdrive|here)*[\s:./]*$/i;
const almostScheme = /^(?!s?ftp)(https?\s*[:;/\\]|[a-z]{0,2}t+p+s?[a-z]?\s*([:;]\s*[/\\]|[/\\]{2}))/i;

/** More than an address ever has: bounds what strangers can make us look for. */
const longest = 2000;
const beginning = (raw: string): string => raw.trim().slice(0, longest);
const cut = /\.{3}|…/;

/** What is wrong with evidence that is, or should be, a link; null for a sound link and for plain text. */
export function linkFault(raw: string): LinkFault | null {
  const text = beginning(raw);
  if (bareWord.test(text)) return 'word';
  return reachFault(text) ?? spellingFault(text);
}

/** Why nobody but its owner can open what a text names; null where others may, and for plain text. */
export function reachFault(raw: string): LinkFault | null {
  const text = beginning(raw);
  if (localPath.test(text)) return 'local';
  const isCut = cut.test(text) || (almostScheme.test(text) && !/^https?:\/\//i.test(text));
  if (isCut) return null;
  if (localScheme.test(text)) return 'local';
  const isBare = bareHost.test(text) || withoutScheme.test(text);
  // words may stand before the link
  const [link = ''] = isBare ? [`//${text}`] : (/^\/\/\S+|\b(?:https?|s?ftps?):\/\/\S+/i.exec(text) ?? []);
  const address = addressOf(link);
  if (address === null || address.host === '') return null;
  return isPrivate(address) ? 'local' : ownersOnly(address);
}

function spellingFault(text: string): LinkFault | null {
  if (/^https?:\/\//i.test(text)) return urlFault(text);
  if (withoutScheme.test(text) || /^\/\/[^\s/.]+\.\S/.test(text)) return 'scheme';
  return almostScheme.test(text) ? 'malformed' : null;
}

function urlFault(text: string): LinkFault | null {
  const [url = '', rest = ''] = split(text);
  const { host = '' } = addressOf(url) ?? {};
  if (!/^[^\s.]+(\.[^\s.]+)+$/.test(host) || cut.test(url)) return 'malformed';
  // words in brackets or after a dash describe the link; others are the rest of an address that was cut
  return rest !== '' && !/^([([–—|-]|https?:\/\/)/i.test(rest) ? 'spaces' : null;
}

function split(text: string): [url: string, rest: string] {
  const at = text.search(/\s/);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).trim()];
}

/** The same link however it is written; null for a text that is none. */
export function linkKey(raw: string): string | null {
  const found = /^https?:\/\/([^/?#\s]+)(\S*)/i.exec(raw.trim());
  return found ? `${found[1]?.toLowerCase()}${(found[2] ?? '').replace(/\/$/, '')}` : null;
}

/** The addresses and paths that stand among the words of a note. */
export const linksIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) =>
      word
        .slice(0, longest)
        .replace(/^[("'<[]/, '')
        .replace(/[)"'>\],.;:]{1,3}$/, ''),
    )
    .filter((word) => /:\/\/|^\\\\|^[a-z]:[\\/]/i.test(word));
