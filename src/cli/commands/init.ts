import type { Lang } from '../../diagnostic/lang.js';
import { visible } from '../../report/page/visible.js';
import { Content } from '../../source/content.js';
import { unitFileBeside } from '../../source/unit-files.js';
import { type BlankUnit, blankUnitYaml, blankYaml } from '../../write/blank-yaml.js';
import { schemaText, worksheetSchema } from '../../write/worksheet-schema.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { fileExists, readInput, writeOutput } from '../files.js';
import { type Opening, open } from '../opening.js';
import type { CommonOptions } from '../options.js';
import { say } from '../say.js';
import { type Streams, write } from '../streams.js';
import { UsageError } from '../usage-error.js';
import { toolVersion } from '../version.js';

export interface InitOptions
  extends Pick<
    CommonOptions,
    'zeroDivision' | 'areaHalves' | 'config' | 'instrument' | 'force' | 'explicit'
  > {
  readonly lang: Lang;
  readonly name?: string;
  readonly institution?: string;
  readonly institutionType?: string;
  readonly year?: string;
  readonly target?: string;
  /** The worksheet that a file of unit data is to lie beside. */
  readonly unitFile?: string;
}

/** `lke init`: a blank worksheet, a workbook where its name says so. */
export async function init(file: string, given: InitOptions, streams: Streams): Promise<ExitStatus> {
  const opening = await open(given, streams);
  const { text, known } = opening;
  const predicates = known.all[0].instrument.predicates.map((p) => p.id.toUpperCase());
  const target = given.target?.toUpperCase();
  if (target !== undefined && !predicates.includes(target)) {
    throw new UsageError(text.errors.unknownGate(target, predicates.join(', ')));
  }
  if (given.year !== undefined && !/^20\d\d$/.test(given.year)) {
    throw new UsageError(text.errors.invalid('--year', given.year, text.errors.choices('2000 ... 2099')));
  }
  const options = { ...opening.options, ...(target !== undefined && { target }) };
  if (options.unitFile !== undefined) await unitFile(options.unitFile, { ...opening, options });
  else if (file !== '-' && !/\.(xlsx|ya?ml)$/i.test(file))
    throw new UsageError(text.initEnding(visible(file)));
  else await (/\.xlsx$/i.test(file) ? workbook : yaml)(file, { ...opening, options });
  return exitStatus.done;
}

/** A blank file of unit data beside a worksheet, which stays as it is. */
async function unitFile(
  beside: string,
  { options, known, text, streams }: Opening<InitOptions>,
): Promise<void> {
  const { kind } = new Content(await readInput(beside, beside, streams));
  if (kind === 'text') throw new UsageError(text.initUnitNeedless(visible(beside)));
  const name = unitFileBeside(beside);
  const [{ instrument }] = known.all;
  await writeOutput(name, blankUnitYaml(instrument, unitOf(options)), options, streams);
  await say(streams, `${text.written(name)}\n${text.initUnitNext(name, beside)}`);
}

/** A workbook is filled in with what it holds itself. */
async function workbook(file: string, opening: Opening<InitOptions>): Promise<void> {
  const { options, known, text, streams } = opening;
  const { lang, name, institution, institutionType, year, target, zeroDivision, areaHalves } = options;
  const [{ instrument, wordings }] = known.all;
  const { blankWorkbook } = await import('../../write/workbook/own-workbook.js');
  const unit = {
    name: name ?? null,
    institution: institution ?? null,
    institutionType: institutionType ?? null,
    year: year === undefined ? null : Number(year),
    target: target ?? null,
  };
  const house = { lang, zeroDivision, areaHalves, tool: `lke-zi ${toolVersion}` };
  const book = blankWorkbook(instrument, await wordings(), unit, house);
  await writeOutput(file, book, options, streams);
  await say(streams, `${text.written(file)}\n${text.initNextExcel(file)}`);
}

/** YAML, and beside it the schema that lets an editor complete ids and answers. */
async function yaml(file: string, { options, known, text, streams }: Opening<InitOptions>): Promise<void> {
  const [{ instrument, wordings }] = known.all;
  const words = await wordings();
  const schemaFile = `${file === '-' ? 'lembar-kerja' : withoutEnding(file)}.schema.json`;
  const schemaName = schemaFile.split(/[\\/]/).at(-1) ?? schemaFile;
  const blank = blankYaml(instrument, words, unitOf(options), schemaName);
  if (file === '-') return write(streams.stdout, blank);
  await writeOutput(file, blank, options, streams);
  await say(streams, text.written(file));
  // the schema is the tool's own file: an older one is simply brought up to date
  const isOurs = await fileExists(schemaFile, streams);
  const force = options.force || isOurs;
  await writeOutput(schemaFile, schemaText(worksheetSchema(instrument, words)), { force }, streams);
  await say(streams, `${text.written(schemaFile)}\n${text.initNext(file)}`);
}

function unitOf({ name, institution, institutionType, year, target }: InitOptions): BlankUnit {
  return {
    ...(name !== undefined && { nama: name }),
    ...(institution !== undefined && { instansi: institution }),
    ...(institutionType !== undefined && { jenis_instansi: institutionType }),
    ...(year !== undefined && { tahun: year }),
    ...(target !== undefined && { target }),
  };
}

const withoutEnding = (file: string): string => file.replace(/\.ya?ml$/i, '');
