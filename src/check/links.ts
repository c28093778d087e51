import type { LinkFault } from '../diagnostic/codes/evidence.js';

/** Endings by which a text without a scheme is known as an address and not as a file name or an abbreviation. */
const topLevels =
  'id|com|org|net|gov|edu|info|me|ly|gl|io|co|link|app|dev|page|site|xyz|cc|be|us|ink|cloud|online';
const withoutScheme = new RegExp(`^(www\\.\\S+|([a-z0-9-]+\\.)+(${topLevels})(:\\d+)?([/?#]\\S*)?)$`, 'i');
/** A drive, a file URL, a network share, a home folder, a folder beside the workbook. */
const localPath = /^([a-z]:[\\/]|file:|\\\\|\/(home|users|volumes|mnt)\/|\.{1,2}[\\/])/i;
/** Machines that no evaluator elsewhere can reach (RFC 1918). */
const privateHost = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/i;
const bareWord =
  /^((link|tautan|url|klik|lihat|buka|https?|www)\s*)+(di\s?sini|disini|bukti|dukung|drive|gdrive|here)*[\s:./]*$/i;
const almostScheme = /^(?!s?ftp)(https?\s*[:;/\\]|[a-z]{0,2}t+p+s?[a-z]?\s*([:;]\s*[/\\]|[/\\]{2}))/i;

/** What is wrong with evidence that is, or should be, a link; null for a sound link and for plain text. */
export function linkFault(raw: string): LinkFault | null {
  const text = raw.trim();
  if (localPath.test(text)) return 'local';
  if (bareWord.test(text)) return 'word';
  if (/^https?:\/\//i.test(text)) return urlFault(text);
  if (withoutScheme.test(text)) return 'scheme';
  return almostScheme.test(text) ? 'malformed' : null;
}

function urlFault(text: string): LinkFault | null {
  const [url = '', rest = ''] = split(text);
  const host = url.replace(/^https?:\/\/([^/?#@]*@)?/i, '').replace(/[/:?#].*$/, '');
  if (privateHost.test(host)) return 'local';
  if (!/^[^\s.]+(\.[^\s.]+)+$/.test(host) || /(\.{3}|…)/.test(url)) return 'malformed';
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

/** The links and texts that one piece of evidence lists. */
export function listed(raw: string): string[] {
  const parts = raw.split(/[\n;]+|[\s,]+(?=https?:\/\/)/i).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}
