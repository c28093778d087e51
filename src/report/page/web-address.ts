import { visible } from './visible.js';

/**
 * The address that a text from a file is, when it is one of the web and nothing else: only these become links, in every
 * format. Null for others (`javascript:`, `file:`, network paths), for those with a name and password in front of the
 * host, which look like another place than they are, and for text with anything that is not seen.
 */
export function webAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^\s\\]+$/i.test(trimmed) || visible(trimmed) !== trimmed) return null;
  try {
    const { href, username, password } = new URL(trimmed);
    return username === '' && password === '' ? href : null;
  } catch {
    return null;
  }
}
