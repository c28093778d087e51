import path from 'node:path';
import { diagnose } from '../../diagnostic/diagnostic.js';
import type { LeftOutKind } from '../../report/shared/left-out.js';
import { isProgramsFolder, stemOf } from '../../source/file-names.js';
import { isSystemError } from '../system-error.js';
import { fullName, type Workplace } from '../workplace.js';
import { type Met, metIn } from './met.js';
import { isForm, type Names } from './names.js';
import type { Taken } from './taken.js';

/** Goes through folders, each once, with all that is below them. */
export class Walk {
  /** By where they really lie: their full names. */
  private readonly entered = new Map<string, string>();

  constructor(
    private readonly names: Names,
    private readonly taken: Taken,
    private readonly workplace: Workplace,
  ) {}

  /** By where a folder really lies. */
  hasEntered(real: string): boolean {
    return this.entered.has(real);
  }

  /**
   * @param isBelow whether a worksheet stands in a folder above.
   * @returns whether one stands in it or below.
   */
  async through(folder: Omit<Met, 'kind'>, isBelow = false): Promise<boolean> {
    const { names, taken } = this;
    this.entered.set(folder.real, fullName(folder.name, this.workplace));
    const entries = await this.open(folder);
    if (!entries) return false;
    if (entries.length === 0) taken.leftOut.add(`${folder.name}/`, 'other');
    const documents: Met[] = [];
    const here = entries.filter(({ name, kind }) => kind === 'file' && names.isWorksheet(name));
    let has = here.length > 0;
    for (const met of entries) {
      if (met.kind === 'folder') has = (await this.below(met, isBelow || here.length > 0, folder)) || has;
      else if (met.kind === 'device') taken.take(met.name, met.real, 'other');
      else if (names.isDocument(met.name)) documents.push(met);
      else taken.takeFound(met.name, met.real);
    }
    // a scan sent in place of a worksheet is no evidence beside one
    const isAlone = documents.length === 1 && !has && !isBelow;
    const stems = new Set(here.map(({ name }) => stemOf(name)));
    for (const { name, real } of documents) {
      const isSent = isAlone || (isForm(name) && !stems.has(stemOf(name)));
      taken.take(name, real, isSent ? null : 'other');
    }
    return has;
  }

  /**
   * A folder in another, with all that is below it, unless it is left out.
   * @returns whether a worksheet stands in it or below.
   */
  async below(met: Met, isBelow: boolean, above: Omit<Met, 'kind'>): Promise<boolean> {
    const before = this.entered.get(met.real);
    if (before === undefined) return this.mayEnter(met, above) && this.through(met, isBelow);
    if (before !== fullName(met.name, this.workplace)) this.leave(met, 'double');
    return false;
  }

  /** Whether a folder is one of people, below where somebody asked to begin; else it is left out. @param isAsked what hides is asked for. */
  mayEnter(met: Met, above: Omit<Met, 'kind'>, isAsked = false): boolean {
    const { name, real } = met;
    const isBack = `${above.real}${path.sep}`.startsWith(`${real}${path.sep}`);
    const isOut = isBack || real === path.parse(real).root;
    const isPrograms = !isAsked && isProgramsFolder(path.basename(name));
    if (isPrograms || isOut) this.leave(met, isPrograms ? 'temporary' : 'other');
    return !isPrograms && !isOut;
  }

  /** A folder that is not entered, told once. */
  leave({ name, real }: Met, kind: LeftOutKind): void {
    this.taken.take(`${name}/`, real, kind);
  }

  /** What is in a folder; null for one that cannot be opened, which gets a row. */
  async open(folder: Omit<Met, 'kind'>): Promise<Met[] | null> {
    try {
      return await metIn(folder, this.workplace);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const { name } = folder;
      const at = { path: name };
      const isGone = error.code === 'ENOENT';
      this.taken.refuse(
        name,
        isGone
          ? diagnose('file-vanished', at, {})
          : diagnose('folder-unreadable', at, { reason: error.code }),
      );
      return null;
    }
  }
}
