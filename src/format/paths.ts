/** Texts that formats with rules of their own can hold: a lone half of a surrogate pair has no UTF-8 form. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** A path as repositories and web addresses write it: forward slashes, no `./` in front. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.\/+)+(?=.)/, '');
}

/**
 * A path as a URI reference: relative paths stay relative, as GitHub matches them with the repository; absolute ones,
 * also of Windows drives and shares, become `file:` addresses. Every other character is percent-encoded.
 */
export function uriOf(path: string): string {
  const parts = slashed(wellFormed(path));
  const [, drive, rest = ''] = /^([A-Za-z]:)(\/.*)$/s.exec(parts) ?? [];
  if (drive !== undefined) return `file:///${drive}${encoded(rest)}`;
  if (!parts.startsWith('/')) return encoded(parts);
  // what follows two slashes is a machine, unless no machine can be called so
  const share = `file:${encoded(parts)}`;
  if (parts.startsWith('//') && URL.canParse(share)) return share;
  return `file://${encoded(parts.replace(/^\/+/, '/'))}`;
}

/** `encodeURIComponent` leaves !'()* as they are, which is allowed; a colon is encoded, so no scheme can appear. */
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
