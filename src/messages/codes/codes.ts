import type { Params } from '../../diagnostic/catalogue.js';
import { answersDocsEn } from './answers.en.js';
import { answersDocsId } from './answers.id.js';
import { consistencyDocsEn } from './consistency.en.js';
import { consistencyDocsId } from './consistency.id.js';
import type { DocsOf } from './docs-of.js';
import { evidenceDocsEn } from './evidence.en.js';
import { evidenceDocsId } from './evidence.id.js';
import { instrumentDocsEn } from './instrument.en.js';
import { instrumentDocsId } from './instrument.id.js';
import { policyDocsEn } from './policy.en.js';
import { policyDocsId } from './policy.id.js';
import { prerequisitesDocsEn } from './prerequisites.en.js';
import { prerequisitesDocsId } from './prerequisites.id.js';
import { readingDocsEn } from './reading.en.js';
import { readingDocsId } from './reading.id.js';
import { structureDocsEn } from './structure.en.js';
import { structureDocsId } from './structure.id.js';
import { templateDocsEn } from './template.en.js';
import { templateDocsId } from './template.id.js';
import { workbookDocsEn } from './workbook.en.js';
import { workbookDocsId } from './workbook.id.js';

/** A code without documentation does not compile. */
type CodeDocs = DocsOf<Params>;

const docs: Readonly<Record<'id' | 'en', CodeDocs>> = {
  id: {
    ...readingDocsId,
    ...instrumentDocsId,
    ...structureDocsId,
    ...answersDocsId,
    ...consistencyDocsId,
    ...workbookDocsId,
    ...evidenceDocsId,
    ...templateDocsId,
    ...prerequisitesDocsId,
    ...policyDocsId,
  },
  en: {
    ...readingDocsEn,
    ...instrumentDocsEn,
    ...structureDocsEn,
    ...answersDocsEn,
    ...consistencyDocsEn,
    ...workbookDocsEn,
    ...evidenceDocsEn,
    ...templateDocsEn,
    ...prerequisitesDocsEn,
    ...policyDocsEn,
  },
};

/** What is said of every code in general, in one language. Only `explain`, SARIF and the documents need it. */
export const codeDocs = (lang: 'id' | 'en'): CodeDocs => docs[lang];
