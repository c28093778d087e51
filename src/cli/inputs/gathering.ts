import path from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { type LeftOutKind, LeftOutTally } from '../../report/shared/left-out.js';
import { isNamedLikeForm, isProgramsFolder, kindOfName, stemOf } from '../../source/file-names.js';
import { isSystemError } from '../system-error.js';
import { fullName, type Workplace } from '../workplace.js';
import type { Expansion, Wanted } from './expansion.js';
import { type Met, metIn, realOf } from './met.js';

/** Rows of earlier runs. */
const rowNames = /\.(ndjson|jsonl)$/i;

/** What has been met so far: each file once, whatever it is called. */
export class Gathering {
  /** By where they really lie. */
  private readonly files = new Map<string, string>();
  private readonly refused = new Map<string, Diagnostic>();
  private readonly leftOut = new LeftOutTally();
  private readonly entered = new Set<string>();
  /** By their full names: what is named twice is no double. */
  private readonly met = new Set<string>();
  private readonly named: ReadonlySet<string>;
  private readonly own: ReadonlySet<string>;
  private readonly leftNames: string[] = [];
  /** Files met that have a row. */
  rows = 0;

  constructor(
    private readonly namedFiles: readonly string[],
    private readonly wanted: Wanted,
    private readonly workplace: Workplace,
  ) {
    this.named = new Set(namedFiles.map((name) => fullName(name, workplace)));
    this.own = new Set(wanted.own.map((name) => fullName(name, workplace)));
  }

  /** A file that the user names; one that is not there becomes a row that says so. */
  async addNamed(name: string): Promise<void> {
    const left = this.leftOutKind(name);
    if (left) this.leftNames.push(name);
    this.take(name, await this.realOf(name), left);
  }

  /** A file that a pattern or a folder leads to. */
  async addFound(name: string): Promise<void> {
    this.takeFound(name, await this.realOf(name));
  }

  /** A folder that the user names. */
  async addFolder(name: string): Promise<void> {
    const [rows, left] = [this.rows, this.leftOut.size];
    if (this.entered.has(await this.realOf(name))) return;
    await this.enter(name);
    if (this.rows === rows) this.refuse(name, 'folder', left);
  }

  /** A folder that a pattern leads to. */
  async enterFound(name: string): Promise<void> {
    if (isProgramsFolder(path.basename(name))) this.leftOut.add(`${name}/`, 'temporary');
    else await this.enter(name);
  }

  private async enter(name: string): Promise<void> {
    const real = await this.realOf(name);
    if (!this.entered.has(real)) await this.walk({ name, real, kind: 'folder' }, false);
  }

  /** Something that was asked for and leads to nothing. @param left how much had been left out before it. */
  refuse(name: string, what: 'folder' | 'pattern', left = this.leftOut.size): void {
    const found = this.leftOut
      .endingsFrom(left)
      .flatMap(({ ending, files }) => (ending.length > 1 ? [`${files} ${ending}`] : []));
    const params = { what: this.wanted.merging ? 'rows' : what, found: found.join(', ') } as const;
    this.rowFor(name, diagnose('no-worksheets', { path: name }, params));
  }

  result(): Expansion {
    // somebody who names nothing but such files is told what they are
    if (this.files.size === 0)
      for (const name of this.leftNames) this.files.set(fullName(name, this.workplace), name);
    return {
      files: [...this.files.values()],
      refused: this.refused,
      named: new Set(this.namedFiles),
      leftOut: this.leftOut.all,
    };
  }

  /**
   * @param isBelow whether a worksheet stands in a folder above.
   * @returns whether one stands in it or below.
   */
  private async walk(folder: Met, isBelow: boolean): Promise<boolean> {
    this.entered.add(folder.real);
    const entries = await this.metIn(folder);
    if (!entries) return false;
    if (entries.length === 0) this.leftOut.add(`${folder.name}/`, 'other');
    const documents: Met[] = [];
    const here = entries.filter(({ name, kind }) => kind === 'file' && this.isWorksheet(name));
    let has = here.length > 0;
    for (const met of entries) {
      if (met.kind === 'folder') has = (await this.walkBelow(met, isBelow || here.length > 0, folder)) || has;
      else if (met.kind === 'device') this.take(met.name, met.real, 'other');
      else if (this.isDocument(met.name)) documents.push(met);
      else this.takeFound(met.name, met.real);
    }
    // a scan sent in place of a worksheet is no evidence beside one
    const isAlone = documents.length === 1 && !has && !isBelow;
    const stems = new Set(here.map(({ name }) => stemOf(name)));
    for (const { name, real } of documents) {
      const isSent = isAlone || (isForm(name) && !stems.has(stemOf(name)));
      this.take(name, real, isSent ? null : 'other');
    }
    return has;
  }

  private async walkBelow(met: Met, isBelow: boolean, above: Met): Promise<boolean> {
    const { name, real } = met;
    const leave = (kind: LeftOutKind) => {
      this.leftOut.add(`${name}/`, kind);
      return false;
    };
    if (isProgramsFolder(path.basename(name))) return leave('temporary');
    if (this.entered.has(real)) return leave('double');
    // a link back to where nobody asked to begin
    if (`${above.real}${path.sep}`.startsWith(`${real}${path.sep}`) || real === path.parse(real).root)
      return leave('other');
    return this.walk(met, isBelow);
  }

  /** What is in a folder; null for one that cannot be opened, which gets a row. */
  private async metIn(folder: Met): Promise<Met[] | null> {
    try {
      return await metIn(folder, this.workplace);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const { name } = folder;
      this.rowFor(name, diagnose('folder-unreadable', { path: name }, { reason: error.code }));
      return null;
    }
  }

  private takeFound(name: string, real: string): void {
    const isLink = real !== fullName(name, this.workplace);
    if (this.isNamed(name) || (isLink && this.named.has(real))) {
      this.rows++;
      if (isLink) this.leftOut.add(name, 'double');
      return;
    }
    const isWanted = this.wanted.merging ? rowNames.test(name) : this.isWorksheet(name) || isForm(name);
    this.take(name, real, this.leftOutKind(name) ?? (isWanted ? null : 'other'));
  }

  /** @param left the kind as which it is left out; null for one that has a row. */
  private take(name: string, real: string, left: LeftOutKind | null): void {
    const full = fullName(name, this.workplace);
    const isKnown = this.files.has(real);
    if (isKnown || left === null) this.rows++;
    if (this.met.has(full)) return;
    this.met.add(full);
    if (isKnown) this.leftOut.add(name, 'double');
    else if (left !== null) this.leftOut.add(name, left);
    else this.files.set(real, name);
  }

  private rowFor(name: string, reason: Diagnostic): void {
    this.refused.set(name, reason);
    this.files.set(fullName(name, this.workplace), name);
    this.rows++;
  }

  /** Whether a name says that it is no worksheet of anybody. */
  private leftOutKind(name: string): LeftOutKind | null {
    if (this.own.has(fullName(name, this.workplace))) return 'own';
    const kind = this.wanted.merging ? 'other' : kindOfName(path.basename(name));
    return kind === 'temporary' || kind === 'own' ? kind : null;
  }

  private isWorksheet(name: string): boolean {
    const kind = kindOfName(path.basename(name));
    return (kind === 'worksheet' || kind === 'sent') && this.leftOutKind(name) === null;
  }

  private isDocument(name: string): boolean {
    return !this.wanted.merging && kindOfName(path.basename(name)) === 'document' && !this.isNamed(name);
  }

  private isNamed(name: string): boolean {
    return this.named.has(fullName(name, this.workplace));
  }

  private realOf(name: string): Promise<string> {
    return realOf(fullName(name, this.workplace));
  }
}

/** A document that is called like a filled form. */
const isForm = (name: string): boolean =>
  kindOfName(path.basename(name)) === 'document' && isNamedLikeForm(stemOf(name));
