// The version of the package, put into every bundle as a constant: a build that forgets it fails at its first start.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What the bundler and Vitest put in place of `lkeVersion`. */
export const defineVersion = (shown = version) => ({ lkeVersion: JSON.stringify(shown) });
