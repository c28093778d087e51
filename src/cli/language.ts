import { readFile } from 'node:fs/promises';
import type { Lang } from '../diagnostic/lang.js';
import { findConfig } from './config-file.js';
import type { Streams } from './streams.js';
import { fullName } from './workplace.js';

/**
 * The language, which is needed before the options are parsed, as help and usage errors speak it too: of `--lang`, else of
 * `LKE_LANG`, else of the configuration where there is a folder to look for it in, else Indonesian.
 * @returns also what `LKE_LANG` says where that is no language.
 */
export async function languageOf(
  args: readonly string[],
  { env, folder }: Pick<Streams, 'env'> & Partial<Pick<Streams, 'folder'>>,
): Promise<{ readonly lang: Lang; readonly unknown: string | null }> {
  const asked = optionIn('--lang', args);
  // what is no language is refused with the other options
  if (asked !== undefined) return { lang: asked.toLowerCase() === 'en' ? 'en' : 'id', unknown: null };
  const { LKE_LANG: said = '' } = env;
  // as in en_US.UTF-8
  const [, lang] = /^(id|en)(?:$|[._-])/i.exec(said) ?? [];
  if (lang) return { lang: lang.toLowerCase() === 'en' ? 'en' : 'id', unknown: null };
  if (said !== '') return { lang: 'id', unknown: said };
  return { lang: (folder === undefined ? null : await configured(args, { folder })) ?? 'id', unknown: null };
}

function optionIn(option: string, args: readonly string[]): string | undefined {
  const at = args.indexOf(option);
  return (
    args.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1) ?? args[at < 0 ? -1 : at + 1]
  );
}

/** `lang:` of the configuration; what is wrong with that is told by whoever opens it. */
async function configured(args: readonly string[], workplace: Pick<Streams, 'folder'>): Promise<Lang | null> {
  const name = optionIn('--config', args) ?? findConfig(workplace);
  if (name === null) return null;
  const text = await readFile(fullName(name, workplace), 'utf8').catch(() => '');
  // most do not name it, and a YAML reader takes longer to load than to find that out
  if (text.length > longest || !/\blang\b/.test(text)) return null;
  const { readConfig } = await import('../configuration/read.js');
  const result = readConfig(text, name);
  return 'config' in result ? (result.config.lang ?? null) : null;
}

/** Longer files are no configurations (characters). */
const longest = 256 * 1024;
