import type { Lang } from '../../diagnostic/lang.js';
import { fileWord } from '../command-line.js';
import { aloneId } from './cli/alone.js';
import { batchId } from './cli/batch.js';
import { commandsId } from './cli/commands.js';
import { completionId } from './cli/completion.js';
import { convertId } from './cli/convert.js';
import { diffId } from './cli/diff.js';
import { errorsId } from './cli/errors.js';
import { examplesId } from './cli/examples.js';
import { helpId } from './cli/help.js';
import { optionsId } from './cli/options.js';
import { planId } from './cli/plan.js';
import { reviewId } from './cli/review.js';
import { watchId } from './cli/watch.js';
import { lke } from './command.js';

/** Words of the command line itself: help and usage errors. */
export const cliTextId = {
  lang: 'id' as Lang,
  description:
    'Kalkulator Lembar Kerja Evaluasi (LKE) Zona Integritas: nilai, syarat WBK dan WBBM, dan selisihnya.',
  help: helpId,
  examples: examplesId,
  commands: commandsId,
  options: optionsId,
  alone: aloneId,
  errors: errorsId,
  batch: batchId,
  plan: planId,
  diff: diffId,
  convert: convertId,
  watch: watchId,
  completion: completionId,
  review: reviewId,
  initNextExcel: (name: string) => `Isi ${name} dengan Excel, lalu jalankan: ${lke('score', fileWord(name))}`,
  initUnitNext: (name: string, beside: string) =>
    `Isi ${name} dengan editor teks, lalu jalankan: ${lke('score', fileWord(beside))}`,
  initEnding: (name: string) =>
    `Bentuk lembar kerja tidak diketahui dari nama "${name}". Pakai akhiran .xlsx (Excel) atau .yaml (teks).`,
  initUnitNeedless: (name: string) =>
    `${name} punya tempat sendiri untuk data unit dan prasyarat; berkas di sampingnya tidak akan dibaca. Isi bagian "unit" dan "prasyarat" di ${name}.`,
  initNext: (name: string) =>
    `Isi ${name} dengan editor teks, lalu jalankan: ${lke('score', fileWord(name))}`,
  answered: (unit: string, tpi: string) => `${unit} dijawab unit, ${tpi} dijawab TPI`,
  answeredCount: (count: number) => `${count} indikator`,
  besides: (open: string) => ` (dan ${open})`,
  merged: (answered: string, conflicts: number) =>
    `Digabung: ${answered}; ${conflicts === 0 ? 'tidak ada pertentangan' : `${conflicts} pertentangan`}.`,
  mergedFrom: (unit: string, tpi: string) => `Gabungan: jawaban unit dari ${unit}, jawaban TPI dari ${tpi}`,
  tooManyWarnings: (found: number, most: number) =>
    `Gagal karena --max-warnings: ${found} peringatan, paling banyak ${most}.`,
  tooManyResults: (found: number, most: number) =>
    `SARIF memuat ${found} temuan; GitHub menolak berkas dengan lebih dari ${most}. Periksa per folder, atau matikan temuan yang tidak perlu dengan --severity.`,
  written: (name: string) => `Ditulis: ${name}`,
  instrumentLeftOut: (id: string, why: string) =>
    `Instrumen "${id}" tidak ikut dipilih karena bertentangan dengan aturan di konfigurasi: ${why}`,
};

/** The same keys in every language, by type. */
export type CliText = typeof cliTextId;
