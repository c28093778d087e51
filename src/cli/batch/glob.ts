/** A pattern made ready: what every match begins with, and the rest. */
export interface PatternTest {
  readonly start: string;
  readonly matches: RegExp;
}

/** A full name as it is, or what a pattern (`*`, `**`, `?`, `{a,b}`) matches. Names with brackets are names. */
export function patternTest(pattern: string): string | PatternTest {
  const first = /[*?{]/.exec(pattern)?.index;
  if (first === undefined) return pattern;
  let depth = 0;
  const source = pattern.replace(/\*\*\/?|[*?{},]|[\\^$+.()|[\]]/g, (sign) => {
    if (sign.startsWith('**')) return sign.endsWith('/') ? '(?:.*/)?' : '.*';
    if (sign === '*') return '[^/]*';
    if (sign === '?') return '[^/]';
    if (sign === '{') depth++;
    if (sign === '{') return '(?:';
    if (sign === '}' && depth > 0) depth--;
    else if (sign === '}') return '\\}';
    if (sign === '}') return ')';
    if (sign === ',') return depth > 0 ? '|' : ',';
    return `\\${sign}`;
  });
  // a brace that is never closed is a brace
  const whole = depth === 0 ? source : pattern.replace(/[\\^$+.()|[\]{}*?]/g, '\\$&');
  return { start: pattern.slice(0, first).normalize(), matches: new RegExp(`^${whole}$`, 'iu') };
}
