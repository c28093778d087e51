import path from 'node:path';
import type { LeftOutKind } from '../../report/shared/left-out.js';
import { isNamedLikeForm, kindOfName, stemOf } from '../../source/file-names.js';
import { fullName, type Workplace } from '../workplace.js';
import type { Wanted } from './expansion.js';

/** Rows of earlier runs. */
const rowNames = /\.(ndjson|jsonl)$/i;

/** What names mean to one command line. */
export class Names {
  private readonly named: ReadonlySet<string>;
  private readonly own: ReadonlySet<string>;

  /** @param namedFiles what the user named one by one. */
  constructor(
    namedFiles: readonly string[],
    private readonly wanted: Wanted,
    private readonly workplace: Workplace,
  ) {
    this.named = new Set(namedFiles.map((name) => fullName(name, workplace)));
    this.own = new Set(wanted.own.map((name) => fullName(name, workplace)));
  }

  isNamed(name: string): boolean {
    return this.named.has(fullName(name, this.workplace));
  }

  /** Whether a name says that it is no worksheet of anybody. */
  leftOutKind(name: string): LeftOutKind | null {
    if (this.own.has(fullName(name, this.workplace))) return 'own';
    const kind = this.wanted.merging ? 'other' : kindOfName(path.basename(name));
    return kind === 'temporary' || kind === 'own' ? kind : null;
  }

  /** As what a file that was found is left out; null for one that has a row. */
  foundAs(name: string): LeftOutKind | null {
    const isWanted = this.wanted.merging ? rowNames.test(name) : this.isWorksheet(name) || isForm(name);
    return this.leftOutKind(name) ?? (isWanted ? null : 'other');
  }

  isWorksheet(name: string): boolean {
    const kind = kindOfName(path.basename(name));
    return (kind === 'worksheet' || kind === 'sent') && this.leftOutKind(name) === null;
  }

  /** Whether what stands beside it has to tell whether it was sent. */
  isDocument(name: string): boolean {
    return !this.wanted.merging && kindOfName(path.basename(name)) === 'document' && !this.isNamed(name);
  }
}

/** A document that is called like a filled form. */
export const isForm = (name: string): boolean =>
  kindOfName(path.basename(name)) === 'document' && isNamedLikeForm(stemOf(name));
