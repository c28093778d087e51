import type { Random } from '../../fixtures/invented.js';
import {
  broken,
  type KnownRow,
  type Letter,
  type Listed,
  regulationYear,
  type Sent,
  tenths,
  years,
} from './known.js';

/** Sends worksheets in every way in which they are sent, and keeps the books. */
export class Sending {
  readonly listed: Listed[] = [];
  readonly sent: Sent[] = [];
  readonly differing: string[] = [];
  private next = 0;

  constructor(private readonly random: Random) {}

  all(): this {
    this.times(200, () => this.overYears());
    this.times(300, (i) => this.onceWithoutYear(i));
    this.times(60, (i) => this.namedByList(i));
    this.times(40, (i) => this.byPattern(i));
    this.times(80, () => this.list(this.name(), null));
    this.times(140, (i) => this.ofNobody(i));
    this.times(40, (i) => this.unreadable(i));
    this.times(30, (i) => this.again(i));
    return this;
  }

  private times(count: number, make: (i: number) => void): void {
    for (let i = 0; i < count; i++) make(i);
  }

  private name(): string {
    return `Unit Rekaan ${String(++this.next).padStart(4, '0')}`;
  }

  /** The head is line 1. */
  private list(unit: string, year: number | null, file = ''): Listed {
    const listed = { line: this.listed.length + 2, unit, year, file };
    this.listed.push(listed);
    return listed;
  }

  /** A worksheet with drawn answers; `said` is what stands in it of its unit. */
  private send(
    path: string,
    about: Pick<KnownRow, 'unit' | 'year' | 'from'> & { readonly line: Listed | null },
    said: string,
  ) {
    const draw = (): Letter =>
      (['A', 'A', 'A', 'B', 'B', 'C', 'D'] as const)[Math.floor(this.random() * 7)] ?? 'A';
    const [p, q, r] = [draw(), draw(), draw()];
    const total = 5 * tenths[p] + 3 * tenths[q] + 2 * tenths[r];
    const data = `instrumen: kiriman\n${said === '' ? '' : `unit: { ${said} }\n`}jawaban:\n  P: ${p}\n  Q: ${q}\n  R: ${r}\n# ${path}\n`;
    this.sent.push({ ...about, path, data, total, reason: null, passes: total >= 75 && 5 * tenths[p] >= 30 });
  }

  /** On the register for every year; most send every year, each in one of the ways in which a year can be said. */
  private overYears(): void {
    const unit = this.name();
    const lines = years.map((year) => this.list(unit, year));
    const sends = this.random() < 0.6 ? years : years.slice(0, 1 + Math.floor(this.random() * 2));
    for (const year of sends) {
      const line = lines.find((one) => one.year === year) ?? null;
      // the register is asked last here, and says it first: the year it knows is the one that was found
      const about = { unit, year, from: 'list', line } as const;
      const way = Math.floor(this.random() * 3);
      if (way === 0) this.send(`k/masuk/${unit} ${year}.yaml`, about, `nama: "${unit}", tahun: ${year}`);
      else if (way === 1) this.send(`k/${year}/${unit}.yaml`, about, `nama: "${unit.toUpperCase()}"`);
      // nothing in it names the unit: its own name does
      else this.send(`k/lain/${year}/${unit}.yaml`, about, '');
    }
  }

  /** On the register without a year; some send nothing. */
  private onceWithoutYear(i: number): void {
    const unit = this.name();
    const line = this.list(unit, null);
    const year = years[i % 3] ?? 2026;
    const about = { unit, year, line };
    const said = `nama: "${unit}"`;
    if (i % 5 === 4) return;
    if (i % 5 === 0)
      this.send(`k/2024/${unit} salah folder.yaml`, { ...about, from: 'file' }, `${said}, tahun: ${year}`);
    else if (i % 5 === 1) this.send(`k/kab/${year}/dinas/${unit}.yaml`, { ...about, from: 'folder' }, said);
    else if (i % 5 === 2 && year !== regulationYear)
      this.send(`k/LKE ${unit} ${year}.yaml`, { ...about, from: 'name' }, said);
    // the form's year, two years, and no year at all
    else if (i % 5 === 2)
      this.send(`k/LKE ${regulationYear} ${unit}.yaml`, { ...about, year: null, from: null }, said);
    else if (i % 2 === 0)
      this.send(`k/LKE ${unit} 2025-2026.yaml`, { ...about, year: null, from: null }, said);
    else this.send(`k/${unit}.yaml`, { ...about, year: null, from: null }, said);
  }

  /** Found by the file that the register names, whatever it says of itself. */
  private namedByList(i: number): void {
    const unit = this.name();
    const year = years[i % 3] ?? 2026;
    const path = `k/berkas/b${i}.yaml`;
    if (i % 6 === 5) {
      this.list(unit, year, path);
      return;
    }
    const line = this.list(unit, year, i % 2 === 0 ? path : path.replaceAll('/', '\\'));
    if (i % 6 === 4) this.differing.push(path);
    const said = i % 6 === 4 ? `nama: "${unit}", tahun: ${year - 1}` : i % 6 === 3 ? `nama: "${unit}"` : '';
    this.send(path, { unit, year, from: 'list', line }, said);
  }

  private byPattern(i: number): void {
    const unit = this.name();
    const line = this.list(unit, 2026, `k/pola/p${i}-*.{yaml,xlsx}`);
    this.send(`k/pola/p${i}-akhir.yaml`, { unit, year: 2026, from: 'list', line }, '');
  }

  private ofNobody(i: number): void {
    const unit = `Kantor Asing ${i}`;
    const year = years[i % 3] ?? 2026;
    this.send(
      `k/asing/a${i}.yaml`,
      { unit, year, from: 'file', line: null },
      `nama: "${unit}", tahun: ${year}`,
    );
  }

  private unreadable(i: number): void {
    const [ending, reason, data] = broken[i % broken.length] as (typeof broken)[number];
    const isNamed = i % 2 === 0;
    const unit = isNamed ? this.name() : `rusak${i}`;
    const line = isNamed ? this.list(unit, null) : null;
    const [path, year] = isNamed
      ? [`k/2025/LKE ${unit}.${ending}`, 2025]
      : [`k/rusak/${unit}.${ending}`, null];
    const from = year === null ? null : ('folder' as const);
    this.sent.push({ path, unit, year, from, total: null, reason, passes: false, line, data: data() });
  }

  /** A file sent once more: the same bytes under another name, or another version. */
  private again(i: number): void {
    const of = this.sent.filter(
      ({ total, year, line }) => total !== null && year !== null && line?.file === '',
    )[i * 7];
    if (!of || typeof of.data !== 'string') return;
    const path = `k/ulang/${of.year}/${of.unit} (${i}).yaml`;
    const from = of.from === 'list' ? 'list' : of.data.includes('tahun:') ? 'file' : 'folder';
    if (of.data.includes('unit:'))
      this.sent.push({ ...of, path, from, data: i % 2 === 0 ? of.data : `${of.data}# lagi\n` });
  }
}
