import type { Fraction } from '../../src/instrument/exact.js';
import type { Branch, Indicator, Instrument, Scale, ScoredNode } from '../../src/instrument/model.js';

/** A table in Markdown; numbered sources stand at its rows. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const number = (value: Fraction): string => value.toString(4).replace('.', ',');

/** The rules of an instrument on a few pages: every number that is scored or asked, with its source. */
export function ruleSheet(instrument: Instrument): string {
  const sources: string[] = [];
  const source = (reference: string | null): string => {
    const text = reference ?? 'tanpa sumber';
    if (!sources.includes(text)) sources.push(text);
    return `[${sources.indexOf(text) + 1}]`;
  };
  const parts = [
    `Instrumen \`${instrument.id}\`, ${instrument.regulation}. Sidik jari dari apa yang dinilai: \`${instrument.fingerprint.slice(0, 16)}\`.`,
    '### Bobot',
    weights(instrument, source),
    '### Skala jawaban',
    table(
      ['Jenis', 'Bagian dari nilai penuh', 'Sumber'],
      scales(instrument).map((scale) => scaleRow(scale, source)),
    ),
    '### Indikator yang dihitung',
    table(['Indikator', 'Hitungan', 'Sumber'], formulas(instrument, source)),
    '### Nilai minimal',
    table(
      ['Syarat', 'Dari', ...instrument.predicates.map((p) => p.label.id), 'Sumber'],
      minimums(instrument, source),
    ),
    '### Prasyarat',
    table(
      ['Prasyarat', 'Tingkat', ...instrument.predicates.map((p) => p.label.id), 'Sumber'],
      prerequisites(instrument, source),
    ),
  ];
  if (instrument.advice.length > 0)
    parts.push(
      '### Dicatat saja, tidak menentukan',
      table(
        ['Isi', 'Tingkat', ...instrument.predicates.map((p) => p.label.id), 'Sumber'],
        instrument.advice.map(({ label, level, advised, reference }) => [
          label.id,
          level,
          ...instrument.predicates.map(({ id }) => (typeof advised[id] === 'string' ? advised[id] : '–')),
          source(typeof reference === 'string' ? reference : null),
        ]),
      ),
    );
  return [...parts, '### Sumber', sources.map((text, i) => `${i + 1}. ${text}`).join('\n'), ''].join('\n\n');
}

type Source = (reference: string | null) => string;

function weights({ root }: Instrument, source: Source): string {
  const rows: string[][] = [];
  const visit = (node: ScoredNode) => {
    const from = node === root ? '–' : source(node.reference);
    rows.push([`\`${node.id}\``, node.label.id, number(node.weight), summing(node), from]);
    if (node.kind === 'branch' && !node.mean) node.children.forEach(visit);
  };
  visit(root);
  return table(['Bagian', 'Nama', 'Poin', 'Cara menjumlah', 'Sumber'], rows);
}

function summing(node: ScoredNode): string {
  if (node.kind === 'indicator') return 'jawaban × poin';
  return node.mean ? `rata-rata ${node.children.length} indikator × poin` : 'jumlah bagian di bawahnya';
}

/** Every scale in use, once. */
function scales({ indicators }: Instrument): Scale[] {
  const byText = new Map(indicators.map(({ scale }) => [JSON.stringify(scaleRow(scale, () => '')), scale]));
  return [...byText.values()];
}

function scaleRow(scale: Scale, source: Source): string[] {
  if (scale.kind === 'ratio')
    return ['Hitungan', 'paling sedikit 0, paling banyak 1', source(scale.reference)];
  if (scale.kind === 'index')
    return [
      `Indeks 0–${number(scale.maximum)}`,
      `indeks ÷ ${number(scale.maximum)}`,
      source(scale.reference),
    ];
  const names = scale.levels.map(({ name }) => name).join('/');
  return [names, scale.levels.map(({ score }) => number(score)).join(' · '), source(scale.reference)];
}

function formulas({ indicators }: Instrument, source: Source): string[][] {
  return indicators.flatMap((indicator) => {
    const text = formulaText(indicator);
    return text === null
      ? []
      : [[`\`${indicator.id}\` ${indicator.label.id}`, text, source(indicator.scale.reference)]];
  });
}

function formulaText({ formula }: Indicator): string | null {
  if (!formula) return null;
  if (formula.kind === 'decrease')
    return `(${formula.before} − ${formula.after}) ÷ ${formula.before}; 1 bila keduanya 0`;
  const sum = formula.whole.join(' + ');
  const whole = formula.whole.length > 1 ? `(${sum})` : sum;
  return `${formula.part} ÷ ${formula.total === undefined ? whole : `${formula.total} (bila kosong: ${sum})`}`;
}

function minimums({ requirements, predicates, nodes, root }: Instrument, source: Source): string[][] {
  const nodeAt = (id: string) => (id === root.id ? root : nodes.get(id)) as Branch;
  return requirements.map(({ label, nodes: ids, minimum }) => {
    const of = ids.map((id) => nodeAt(id).weight).reduce((a, b) => a.add(b));
    const cells = predicates.map(({ id }) => {
      const found = minimum[id];
      if (!found) return '–';
      return found.percent ? `${number(found.points)} (${number(found.percent)}%)` : number(found.points);
    });
    const references = [...new Set(predicates.flatMap(({ id }) => minimum[id]?.reference ?? []))];
    return [label.id, number(of), ...cells, references.map(source).join(' ')];
  });
}

function prerequisites({ prerequisites: all, predicates }: Instrument, source: Source): string[][] {
  return all.map(({ label, level, minimum, reference }) => {
    const cells = predicates.map(({ id }) => {
      const found = minimum[id];
      if (found === undefined) return '–';
      if (typeof found !== 'object') return found === 'ya' ? 'harus ya' : String(found);
      return Object.entries(found)
        .map(([kind, least]) => `${least} (${kind})`)
        .join(', ');
    });
    return [label.id, level, ...cells, referenceCell(reference, source)];
  });
}

const referenceCell = (reference: unknown, source: Source): string =>
  typeof reference === 'string'
    ? source(reference)
    : Object.values(reference ?? {})
        .map((r) => source(String(r)))
        .join(' ');
