import type { Lang } from '../diagnostic/lang.js';
import { lettersEn } from './en/letters.js';
import { type LettersMessages, lettersId } from './id/letters.js';

const languages: Record<Lang, LettersMessages> = { id: lettersId, en: lettersEn };

/** Words of documents; loaded only by what writes one. */
export const lettersIn = (lang: Lang): LettersMessages => languages[lang];
