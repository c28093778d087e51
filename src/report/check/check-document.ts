import type { Lang } from '../../diagnostic/lang.js';
import { fileWord } from '../../messages/command-line.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn, wordsIn } from '../page/view.js';
import type { FileFindings, Findings } from '../shared/file-findings.js';
import { filesForPeople } from '../shared/stale-results.js';
import type { CheckResult } from './check-schema.js';
import type { Opened } from './evidence-paper.js';
import { filesOf, inOrder, type UnsaidOf } from './files.js';

interface CheckDocumentOptions {
  /** People are told the faults of the official workbook one by one. */
  readonly detail?: boolean;
  /** What to look at first stands in place of the findings. */
  readonly review?: boolean;
  /** What the next command names a file by. */
  readonly againFor?: (path: string) => readonly string[];
  /** How services that show findings beside files know a file. */
  readonly fromRepository?: (name: string) => string;
  readonly restIn?: Findings['restIn'];
  /** Documents name no evidence; the result has been made without it. */
  readonly withoutNotes?: boolean;
  /** `YYYY-MM-DD`, for documents. */
  readonly date?: string | null;
  /** Files that could be read, for documents. */
  readonly unsaidOf?: UnsaidOf;
  readonly opened?: () => Promise<readonly Opened[]>;
}

const noneOpened = async (): Promise<readonly Opened[]> => [];

/**
 * What `lke check` says: the findings of each file, in the same order in every format.
 */
export function checkDocument(
  result: CheckResult,
  lang: Lang,
  options: CheckDocumentOptions = {},
): Document<PartsOf<'check'>> {
  const {
    detail = false,
    withoutNotes = false,
    date = null,
    opened = noneOpened,
    fromRepository = asNamed,
    restIn,
    unsaidOf,
  } = options;
  const data = inOrder(result);
  const files = () => filesOf(data, wordsIn(lang), unsaidOf);
  const forPeople = () => filesForPeople(files(), wordsIn(lang).text);
  const reviewed = options.review ? reviewParts(data, lang, options) : {};
  return {
    lang,
    data,
    brief: async () => (await import('./sections.js')).checkBrief(data, viewOn({ width: 80 }, lang)),
    sections: async (page) =>
      (await import('./sections.js')).checkSections(data, page, viewOn(page, lang, { detail }), unsaidOf),
    book: async () => (await import('./book.js')).checkBook(data, forPeople(), lang),
    paper: async () =>
      (await import('./evidence-paper.js')).evidencePaper(data, await opened(), {
        lang,
        date,
        withNotes: !withoutNotes,
        files: forPeople(),
      }),
    rows: async () => (await import('./rows.js')).checkRows(files(), wordsIn(lang)),
    findings: async () => ({
      tool: data.tool,
      files: files().map((file) => renamed(file, fromRepository)),
      ...(restIn && { restIn }),
    }),
    ...reviewed,
  };
}

/** The parts that people and spreadsheets read, of a review. */
const reviewParts = (
  data: CheckResult,
  lang: Lang,
  { detail = false, date = null, opened = noneOpened, againFor = named }: CheckDocumentOptions,
): Pick<Document<PartsOf<'check'>>, 'sections' | 'rows' | 'paper' | 'brief'> => ({
  brief: async () => (await import('./review/sections.js')).reviewBrief(data, wordsIn(lang)),
  sections: async (page) =>
    (await import('./review/sections.js')).reviewSections(data, page, {
      ...viewOn(page, lang, { detail }),
      againFor,
    }),
  rows: async () => (await import('./review/rows.js')).reviewRows(data, wordsIn(lang)),
  paper: async () => (await import('./review/paper.js')).reviewPaper(data, await opened(), { lang, date }),
});

const named = (path: string): readonly string[] => [fileWord(path)];

const asNamed = (name: string): string => name;

const renamed = (file: FileFindings, named: (name: string) => string): FileFindings => ({
  ...file,
  path: named(file.path),
  findings: file.findings.map((d) =>
    d.location ? { ...d, location: { ...d.location, path: named(d.location.path) } } : d,
  ),
});
