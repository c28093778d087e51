import { bashScript } from './bash.js';
import type { Shell } from './shells.js';

/** Where the scripts of zsh and fish look for `--option=`, but also find the end of `answer-missing=`. */
const optionPrefix = "'-.*='";

/** What a shell has to load so that the Tab key asks `lke complete`. */
export async function completionScript(shell: Shell): Promise<string> {
  if (shell === 'bash') return bashScript;
  const { script } = await import('@bomb.sh/tab');
  // it prints its scripts and hands them to nobody
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    script(shell, 'lke', 'lke');
  } finally {
    console.log = log;
  }
  return `${lines.join('\n').trimEnd()}\n`.replaceAll(optionPrefix, "'^-[^=]*='");
}
