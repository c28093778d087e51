import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import { modifiedIn } from '../../src/workbook/properties.js';
import { zip } from '../support/zip.js';

const relationships = (target = 'docProps/core.xml') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${target}"/></Relationships>`;
const core = (inside: string, prefix = 'cp') =>
  `<${prefix}:coreProperties xmlns:${prefix}="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inside}</${prefix}:coreProperties>`;
const modified = '<dcterms:modified xsi:type="dcterms:W3CDTF"> 2026-03-31T08:00:00Z </dcterms:modified>';
const created = '<dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created>';

describe('when a workbook was saved', () => {
  test.each([
    ['as Excel writes it', { '_rels/.rels': relationships(), 'docProps/core.xml': core(created + modified) }],
    [
      'with another prefix and place',
      { '_rels/.rels': relationships('/x/y.xml'), 'x/y.xml': core(modified, 'p') },
    ],
  ])('%s', (_, parts) => {
    expect(modifiedIn(zip(parts), platform)).toBe('2026-03-31T08:00:00Z');
  });
  test.each([
    ['only when it was made', { '_rels/.rels': relationships(), 'docProps/core.xml': core(created) }],
    ['a part that is not there', { '_rels/.rels': relationships() }],
    ['no relationships', { 'docProps/core.xml': core(modified) }],
    ['broken XML', { '_rels/.rels': relationships(), 'docProps/core.xml': '<cp:coreProperties' }],
    [
      'a DTD',
      {
        '_rels/.rels': relationships(),
        'docProps/core.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${core(modified)}`,
      },
    ],
  ])('is not known: %s', (_, parts) => {
    expect(modifiedIn(zip(parts), platform)).toBeNull();
  });
  test('is not known of what is no package', () => {
    expect(modifiedIn(new Uint8Array([80, 75, 3, 4, 0]), platform)).toBeNull();
  });
  test('is known of a workbook of ours', () => {
    const bytes = readFileSync('fixtures/contoh/lembar-kerja.xlsx');
    expect(modifiedIn(bytes, platform)).toBe('1970-01-01T00:00:00Z');
  });
});
