import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Kinds of files that LibreOffice saves, as its command line names them. */
const filters = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  ods: 'ods',
  xls: 'xls:MS Excel 97',
  txt: 'txt:Text (encoded):UTF8',
} as const;
type Kind = keyof typeof filters;

/** A workbook as LibreOffice understands it: opened there and saved again, as these kinds of files one after the other. */
export const throughOffice = (book: Uint8Array, kinds: readonly Kind[] = ['xlsx']): Uint8Array =>
  saved(book, 'xlsx', kinds);

/** What LibreOffice Writer reads in a document. */
export const textThroughWriter = (document: Uint8Array): string =>
  saved(document, 'docx', ['txt']).toString();

/** @param ending what the file is opened as. */
function saved(bytes: Uint8Array, ending: string, kinds: readonly Kind[]): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'lke-office-'));
  try {
    let file = path.join(folder, `berkas.${ending}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    for (const [i, kind] of kinds.entries()) {
      const out = path.join(folder, `out${i}`);
      const to = ['--convert-to', filters[kind], '--outdir', out];
      execFileSync('soffice', [profile, '--headless', ...to, file], { stdio: 'ignore', timeout: 300_000 });
      file = path.join(out, `berkas.${kind}`);
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
