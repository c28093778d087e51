import { commandLine, fileWord } from '../../messages/command-line.js';
import type { TextMessages } from '../../messages/id/text.js';
import { type Cell, cell } from '../page/section.js';
import type { View, Words } from '../page/view.js';
import type { Report } from '../score/score-schema.js';

type Source = Report['source'];

/** What is taken from a file of unit data, where there is one. */
export function unitFileLine(
  { source }: { readonly source: Pick<Source, 'unitFile' | 'unitFileTaken'> },
  { text }: Pick<Words, 'text'>,
): Cell[] {
  const { unitFile, unitFileTaken: taken } = source;
  return unitFile === undefined || taken === undefined
    ? []
    : [cell(takenText(unitFile, taken, text), 'muted')];
}

interface Taken {
  readonly unit: readonly string[];
  readonly prerequisites: readonly string[];
  readonly rest: boolean;
}

/** Whether a file of unit data gives nothing. */
export const isBlankFile = ({ unit, prerequisites }: Pick<Taken, 'unit' | 'prerequisites'>): boolean =>
  unit.length + prerequisites.length === 0;

/** What is taken from a file of unit data, in a sentence. */
export function takenText(path: string, taken: Taken, text: TextMessages): string {
  const { unit, prerequisites, rest } = taken;
  if (isBlankFile(taken)) return text.unitFileBlank(path);
  const parts = [
    ...(unit.length > 0 ? [text.unitFileUnit(unit.length)] : []),
    ...(prerequisites.length > 0 ? [text.unitFilePrerequisites(prerequisites.length)] : []),
  ];
  return text.unitFile(path, `${parts.join(text.and)}${rest ? text.unitFileRest : ''}`);
}

/** Where prerequisites can be given that nothing is known of. */
export function whereToGive(source: Source, { text, lang, again, paged }: View): string {
  const { format, path, unitFile, unitFileTaken: taken, prerequisiteCells: cells } = source;
  const { give } = text;
  if (cells !== undefined) return give.cells(cells);
  if (format === 'yaml') return paged ? give.sectionOnPage : give.section;
  const isBlank = taken !== undefined && isBlankFile(taken);
  if (unitFile !== undefined) return isBlank ? give.blankFile(unitFile) : give.file(unitFile);
  // a list of questions and answers is no workbook that a file can be made beside
  if (format !== 'xlsx') return paged ? give.inFile : give.option;
  // pages are read where there is no terminal
  if (paged) return give.newFile('');
  const [file = ''] = again ?? [fileWord(path)];
  return give.newFile(commandLine(lang, 'init', ['--unit-file', file]));
}
