/** The parts of an address that tell who can open it. */
export interface Address {
  /** Lower case; empty for `https://` alone. */
  readonly host: string;
  readonly port: string;
  /** Path, query and fragment. */
  readonly rest: string;
}

const parts = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@\s]*@)?(\[[^\]\s]*\]|[^/?#:\s\\]*)(:\d+)?(\S*)/i;

/** The address that a text begins with; null for a text that begins with none. */
export function addressOf(text: string): Address | null {
  const found = parts.exec(text);
  return found && { host: (found[1] ?? '').toLowerCase(), port: found[2] ?? '', rest: found[3] ?? '' };
}

/** RFC 1918, 3927, 6598, and IPv6's own. */
const privateNumber =
  /^(?:(?:127|10)(?:\.\d+){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d+){2}|0\.0\.0\.0|\[(?:::1|f[cd][0-9a-f]{2}:[0-9a-f:]*|fe80:[0-9a-f:%]*)\])$/;
/** RFC 6761 and 6762, and what routers and offices call their own. */
const privateName =
  /(?:^|\.)(?:localhost|local|lan|localdomain|internal|intranet|home|corp|private|home\.arpa)$/;

/** Whether only machines of the same network reach it. A name without a domain is one there, if more follows it. */
export function isPrivate({ host, port, rest }: Address): boolean {
  if (privateNumber.test(host) || privateName.test(host)) return true;
  return /^[a-z0-9_-]+$/.test(host) && (port !== '' || /^\/[^/]/.test(rest));
}
