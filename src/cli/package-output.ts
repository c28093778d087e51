import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { visible } from '../report/page/visible.js';
import { answersFolder, type PortalRbPackage } from '../write/portalrb/package.js';
import { answeredText } from './answered.js';
import type { ConvertOptions } from './convert-options.js';
import { writeOutput } from './files.js';
import { makeReady } from './folder-output.js';
import type { Opening } from './opening.js';
import { describeProblems } from './problems.js';
import { say } from './say.js';
import { write } from './streams.js';
import { fullName } from './workplace.js';

/** Findings by the file that they are about. */
export type Told = Map<string, readonly Diagnostic[]>;

const namesShown = 10;

export const firstOf = (names: readonly string[]): string =>
  `${names.slice(0, namesShown).join(', ')}${names.length > namesShown ? ' ...' : ''}`;

export async function reportTold(told: Told, { options, streams }: Opening<ConvertOptions>): Promise<void> {
  for (const [file, diagnostics] of told) {
    const shown = options.quiet ? diagnostics.filter((d) => d.severity === 'error') : diagnostics;
    if (shown.length > 0) await say(streams, `${file}:\n${describeProblems(shown, options.lang)}`);
  }
}

/** Answers of units that the lists no longer name: PortalRB fetches them no more, and people may take them for handed in. */
async function tellLeftOver(
  folder: string,
  files: PortalRbPackage['files'],
  { options, text, streams }: Opening<ConvertOptions>,
): Promise<void> {
  const names = await readdir(fullName(path.join(folder, answersFolder), streams));
  const left = names
    .filter((name) => name.endsWith('.json') && !files.has(`${answersFolder}/${name}`))
    .sort();
  if (left.length > 0 && !options.quiet)
    await say(streams, text.convert.leftOver(left.length, firstOf(left)));
}

/** Writes answers before the lists that name them, and says what was written and what was lost. */
export async function deliverPackage(
  { files, units }: PortalRbPackage,
  folder: string,
  opening: Opening<ConvertOptions>,
): Promise<void> {
  const { options, text, streams } = opening;
  const outputs = [...files].map(([name, json]) => [path.join(folder, name), json] as const);
  await makeReady(
    outputs.map(([name]) => name),
    options,
    streams,
  );
  for (const [name, json] of outputs) await writeOutput(name, json, options, streams);
  await tellLeftOver(folder, files, opening);
  await reportTold(new Map(units.map(({ file, lost }) => [file, lost])), opening);
  if (options.quiet) return;
  for (const { file, proposed, instrument, worksheet } of units) {
    const { id, kategori, nama } = proposed;
    const counts = answeredText(instrument, worksheet, options.lang);
    await write(streams.stdout, `${visible(`${id}  ${kategori}  ${nama}  (${file}: ${counts})`)}\n`);
  }
  const wbbm = units.filter(({ proposed }) => proposed.kategori === 'WBBM').length;
  await say(streams, text.convert.packaged(units.length, units.length - wbbm, wbbm));
}
