import type { Lang } from '../diagnostic/lang.js';
import { scoreTermsEn } from './en/terms/scores.js';
import { workTermsEn } from './en/terms/work.js';
import { scoreTermsId } from './id/terms/scores.js';
import { workTermsId } from './id/terms/work.js';

/** An everyday word of this tool's outputs. */
export interface Term {
  /** Usual name first. */
  readonly names: readonly string[];
  readonly says: string;
}

const all = {
  id: { ...scoreTermsId, ...workTermsId },
  en: { ...scoreTermsEn, ...workTermsEn },
} as const;

/** Every term in a language. */
export const termsIn = (lang: Lang): Term[] => Object.keys(all.id).map((key) => termOf(key, lang));

/** The term of this name in any language; null without one. */
export function termNamed(asked: string, lang: Lang): Term | null {
  const wanted = fold(asked);
  // a word may be another term in the other language: that of the output comes first
  for (const own of lang === 'id' ? (['id', 'en'] as const) : (['en', 'id'] as const)) {
    const key = Object.keys(all.id).find((each) =>
      termOf(each, own).names.some((name) => fold(name) === wanted),
    );
    if (key) return termOf(key, lang);
  }
  return null;
}

function termOf(key: string, lang: Lang): Term {
  const [names, says] = all[lang][key as keyof typeof all.id];
  return { names: names.split('|'), says };
}

const fold = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
