import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A workbook as LibreOffice understands it: opened there and saved again. */
export function throughOffice(book: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'lke-office-'));
  try {
    const file = path.join(folder, 'buku.xlsx');
    writeFileSync(file, book);
    const out = path.join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
    execFileSync('soffice', [profile, '--headless', ...to, file], { stdio: 'ignore', timeout: 300_000 });
    return readFileSync(path.join(out, 'buku.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
