import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook without any result of its formulas: only then does LibreOffice calculate them. */
export function withoutResults(book: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(book)).map(([name, bytes]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return [name, bytes];
    const xml = strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    return [name, strToU8(xml.replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?) t="\w+"(><f>)/g, '$1$2'))];
  });
  return zipSync(Object.fromEntries(parts));
}

/** So many workbooks in one start: more of them take its memory. */
const atOnce = 25;

/** Workbooks opened and saved by LibreOffice, many in one start. */
export function throughOfficeAll(books: readonly Uint8Array[]): Uint8Array[] {
  const starts = Array.from({ length: Math.ceil(books.length / atOnce) }, (_, i) => i * atOnce);
  return starts.flatMap((first) => throughOffice(books.slice(first, first + atOnce)));
}

function throughOffice(books: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'lke-office-'));
  try {
    const out = path.join(folder, 'out');
    mkdirSync(out);
    const files = books.map((book, i) => {
      const file = path.join(folder, `${i}.xlsx`);
      writeFileSync(file, book);
      return file;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
    execFileSync('soffice', [profile, '--headless', ...to, ...files], {
      stdio: 'ignore',
      timeout: 1_200_000,
    });
    return books.map((_, i) => readFileSync(path.join(out, `${i}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
