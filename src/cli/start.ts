import { shellWord } from '../messages/command-line.js';

/**
 * How the tool was started, as it is typed: a portable start says so itself, and npx leaves its trace, with the package
 * that it was told: without it, npx would look for another one of this name.
 */
export function startOf(env: Readonly<Record<string, string | undefined>>): string {
  const { LKE_START, npm_command, npm_config_package: source } = env;
  if (isWord(LKE_START)) return LKE_START;
  if (npm_command !== 'exec') return 'lke';
  return isWord(source) ? `npx --package ${shellWord(source)} lke` : 'npx lke';
}

const isWord = (text: string | undefined): text is string =>
  text !== undefined && /^[^\p{Cc}]{1,200}$/u.test(text);
