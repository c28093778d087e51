import type { Params } from '../../diagnostic/catalogue.js';
import type { Lang } from '../../diagnostic/lang.js';
import { answersDocsEn } from '../en/codes/answers.js';
import { choiceDocsEn } from '../en/codes/choice.js';
import { consistencyDocsEn } from '../en/codes/consistency.js';
import { convertDocsEn } from '../en/codes/convert.js';
import { evidenceDocsEn } from '../en/codes/evidence.js';
import { inputsDocsEn } from '../en/codes/inputs.js';
import { instrumentDocsEn } from '../en/codes/instrument.js';
import { policyDocsEn } from '../en/codes/policy.js';
import { portalRbDocsEn } from '../en/codes/portalrb.js';
import { prerequisitesDocsEn } from '../en/codes/prerequisites.js';
import { readingDocsEn } from '../en/codes/reading.js';
import { structureDocsEn } from '../en/codes/structure.js';
import { templateDocsEn } from '../en/codes/template.js';
import { workbookDocsEn } from '../en/codes/workbook.js';
import { answersDocsId } from '../id/codes/answers.js';
import { choiceDocsId } from '../id/codes/choice.js';
import { consistencyDocsId } from '../id/codes/consistency.js';
import { convertDocsId } from '../id/codes/convert.js';
import { evidenceDocsId } from '../id/codes/evidence.js';
import { inputsDocsId } from '../id/codes/inputs.js';
import { instrumentDocsId } from '../id/codes/instrument.js';
import { policyDocsId } from '../id/codes/policy.js';
import { portalRbDocsId } from '../id/codes/portalrb.js';
import { prerequisitesDocsId } from '../id/codes/prerequisites.js';
import { readingDocsId } from '../id/codes/reading.js';
import { structureDocsId } from '../id/codes/structure.js';
import { templateDocsId } from '../id/codes/template.js';
import { workbookDocsId } from '../id/codes/workbook.js';
import type { DocsOf } from './docs-of.js';

/** A code without documentation does not compile. */
type CodeDocs = DocsOf<Params>;

const docs: Readonly<Record<Lang, CodeDocs>> = {
  id: {
    ...readingDocsId,
    ...choiceDocsId,
    ...portalRbDocsId,
    ...instrumentDocsId,
    ...structureDocsId,
    ...answersDocsId,
    ...consistencyDocsId,
    ...workbookDocsId,
    ...evidenceDocsId,
    ...templateDocsId,
    ...prerequisitesDocsId,
    ...policyDocsId,
    ...convertDocsId,
    ...inputsDocsId,
  },
  en: {
    ...readingDocsEn,
    ...choiceDocsEn,
    ...portalRbDocsEn,
    ...instrumentDocsEn,
    ...structureDocsEn,
    ...answersDocsEn,
    ...consistencyDocsEn,
    ...workbookDocsEn,
    ...evidenceDocsEn,
    ...templateDocsEn,
    ...prerequisitesDocsEn,
    ...policyDocsEn,
    ...convertDocsEn,
    ...inputsDocsEn,
  },
};

/** What is said of every code in general, in one language. Only `explain`, SARIF and the documents need it. */
export const codeDocs = (lang: Lang): CodeDocs => docs[lang];
