import { type CommandName, type Document, type Part, type PartsOf, partsOf } from '../report/document.js';
// apart from the document itself, whose words would be loaded at every start
import { failureParts } from '../report/failure/failure-parts.js';
import { type Formatter, formatter, type Output, type Place, type Write } from './formatter.js';

/** Every format there is, in the order in which commands offer them. Each is loaded when something is written in it. */
const formats = {
  text: formatter('text', ['sections'], async () => (await import('./text.js')).writeText),
  json: formatter('text', ['data'], async () => (await import('./json.js')).writeJson),
  ndjson: formatter('text', ['lines'], async () => (await import('./ndjson.js')).writeLines),
  sarif: formatter('text', ['findings'], async () => (await import('./sarif/sarif.js')).writeSarif),
  junit: formatter('text', ['findings'], async () => (await import('./junit.js')).writeJunit),
  github: formatter('text', ['findings'], async () => (await import('./github.js')).writeGithub),
  codequality: formatter('text', ['findings'], async () => (await import('./gitlab.js')).writeGitlab),
  markdown: formatter('text', ['sections'], async () => (await import('./markdown.js')).writeMarkdown),
  html: formatter('text', ['sections'], async () => (await import('./html/html.js')).writeHtml),
  csv: formatter('text', ['rows'], async () => (await import('./csv.js')).writeCsv),
  'csv-id': formatter('text', ['rows'], async () => (await import('./csv.js')).writeCsvId),
  xlsx: formatter('binary', ['book'], async () => (await import('./xlsx/xlsx.js')).writeXlsx),
  docx: formatter('binary', ['paper'], async () => (await import('./docx/docx.js')).writeDocx),
};

export type FormatName = keyof typeof formats;

/** The formats in which a document with the parts `P` can be written. */
export type FormatFor<P extends Part> = {
  [N in FormatName]: (typeof formats)[N] extends Formatter<infer Needed>
    ? [Needed] extends [P]
      ? N
      : never
    : never;
}[FormatName];

export type FormatOf<C extends CommandName> = FormatFor<PartsOf<C>>;

/** What a command offers: every format that its documents have the parts for. */
export function formatsOf<C extends CommandName>(command: C): FormatOf<C>[] {
  const parts: readonly Part[] = partsOf[command];
  const names = Object.keys(formats) as FormatName[];
  return names.filter((name): name is FormatOf<C> =>
    formats[name].needs.every((part) => parts.includes(part)),
  );
}

/** Whether a failure can be said in a format; those that cannot write nothing. */
export const tellsFailure = (name: FormatName): name is FormatFor<(typeof failureParts)[number]> =>
  formats[name].needs.every((part) => (failureParts as readonly Part[]).includes(part));

/** Whether a format is written from a part of the document. */
export const needs = (name: FormatName, part: Part): boolean =>
  (formats[name].needs as readonly Part[]).includes(part);

/** Findings beyond which those who read a format refuse the whole of it: GitHub's code scanning. */
export const mostFindings: { readonly [N in FormatName]?: number } = { sarif: 25_000 };

export const isBinary = (name: FormatName): boolean => formats[name].kind === 'binary';

/** The one way from a document to an output: in a format that it has the parts for. */
export async function render<P extends Part>(
  document: Document<P>,
  name: FormatFor<P>,
  place: Place,
): Promise<Output> {
  // FormatFor lets nothing through that needs other parts; the compiler does not see it through the union
  const write = (await (formats[name] as Formatter<never>).load()) as Write<P>;
  return write(document, place);
}

/** Formats by the ends of names of files, the longer ones first. */
export const endings: ReadonlyMap<string, FormatName> = new Map([
  ['.sarif.json', 'sarif'],
  ['.json', 'json'],
  ['.sarif', 'sarif'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.xml', 'junit'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.md', 'markdown'],
  ['.csv', 'csv'],
  ['.xlsx', 'xlsx'],
  ['.docx', 'docx'],
  ['.txt', 'text'],
]);

/** What people read from top to bottom, also where it comes again and again. */
export const isPlain = (name: FormatName): boolean => name === 'text' || name === 'markdown';
