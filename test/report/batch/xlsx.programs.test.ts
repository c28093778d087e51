import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { recapOf, severalYears, workbookOf } from '../../support/batch-rows.js';
import { folderWith } from '../../support/bin.js';
import { cli } from '../../support/cli.js';
import { differences, gridsOf, ownGridsOf } from '../../support/grids.js';
import { hostileRecap } from '../../support/hostile-recap.js';
import { throughOffice } from '../../support/office.js';
import { hasLibreOffice } from '../../support/programs.js';
import { fullAnswers, yamlFrom } from '../../support/worksheets.js';

const folder = folderWith({ 'satu.yaml': yamlFrom(fullAnswers()) });
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasLibreOffice)('the Excel recap in LibreOffice', () => {
  test('opens, and every number is the same', async () => {
    const bytes = await workbookOf(recapOf(await severalYears(), { gates: ['wbk'] }), 'id');
    expect(differences(await gridsOf(bytes), await gridsOf(throughOffice(bytes)))).toEqual([]);
  });
  test('names from files stay text', async () => {
    const bytes = await workbookOf(hostileRecap, 'id');
    expect(differences(await ownGridsOf(bytes), await ownGridsOf(throughOffice(bytes)))).toEqual([]);
  });
  test('saved again, it is still known as a file of our own', async () => {
    const recap = path.join(folder, 'rekap.xlsx');
    expect((await cli(['batch', folder, '--format', `xlsx=${recap}`])).status).toBe(0);
    const saved = folderWith({
      'dua.yaml': yamlFrom(fullAnswers()),
      'rekap.xlsx': throughOffice(readFileSync(recap)),
    });
    const again = await cli(['batch', saved, '--format', 'json']);
    expect(JSON.parse(again.stdout).files.leftOut.own).toBe(1);
    rmSync(saved, { recursive: true });
  });
});
