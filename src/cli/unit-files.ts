import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Lang } from '../diagnostic/lang.js';
import type { SourceFile } from '../source/platform.js';
import {
  misnamedUnitFile,
  type UnitFilesHere,
  unitFileBeside,
  unitFilesAmong,
} from '../source/unit-files.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import { readIfPresent } from './files.js';
import type { Streams } from './streams.js';
import { fullName, type Workplace } from './workplace.js';

/** The file beside a worksheet that has its unit data; null where there is none. @throws UserError when it cannot be read. */
export async function readUnitFileBeside(file: string, workplace: Workplace): Promise<SourceFile | null> {
  const name = unitFileBeside(file);
  const bytes = await readIfPresent(name, workplace);
  return bytes && { path: name, bytes };
}

/** What is to be said of a unit file that nobody reads because it is not called as it has to be; null for none. */
export async function misnamedBeside(file: string, workplace: Workplace): Promise<Diagnostic | null> {
  const { dir, base } = path.parse(file);
  const found = misnamedUnitFile(base, await unitFilesIn(fullName(dir, workplace), workplace));
  if (found === null) return null;
  const params = { found, expected: unitFileBeside(base) };
  return diagnose('unit-file-misnamed', { path: path.join(dir, found) }, params);
}

/** Says on standard error whence unit data come, for commands whose answer has no place for it. */
export async function tellUnitFile(
  { unitFile: path, fromUnitFile: taken }: Pick<Worksheet, 'unitFile' | 'fromUnitFile'>,
  { lang, quiet = false }: { readonly lang: Lang; readonly quiet?: boolean },
  streams: Streams,
): Promise<void> {
  if (path === undefined || taken === undefined || quiet) return;
  const { messagesIn } = await import('../messages/messages.js');
  const { say } = await import('./say.js');
  const { takenText } = await import('../report/shared/unit-file-line.js');
  await say(streams, takenText(path, taken, messagesIn(lang).text));
}

/** What was seen of folders in one run: thousands of worksheets may lie in one. */
const seen = new WeakMap<Workplace, Map<string, Promise<UnitFilesHere>>>();

function unitFilesIn(folder: string, workplace: Workplace): Promise<UnitFilesHere> {
  const known = seen.get(workplace) ?? new Map<string, Promise<UnitFilesHere>>();
  seen.set(workplace, known);
  const found =
    known.get(folder) ??
    readdir(folder)
      .catch(() => [])
      .then(unitFilesAmong);
  known.set(folder, found);
  return found;
}
