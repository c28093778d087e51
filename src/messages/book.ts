import type { Lang } from '../diagnostic/lang.js';
import { bookEn } from './en/book.js';
import { type BookMessages, bookId } from './id/book.js';

const languages: Record<Lang, BookMessages> = { id: bookId, en: bookEn };

/** Words of our own LKE workbook; loaded only by what writes one. */
export const bookMessages = (lang: Lang): BookMessages => languages[lang];
