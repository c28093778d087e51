import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Origin } from '../diagnostic/origin.js';
import type { Side } from '../diagnostic/side.js';
import type { Sheet, Workbook } from '../workbook/workbook.js';

/** What a file says, before any judgement: texts with their places. Scoring decides what they mean. */
export interface Worksheet {
  readonly format: 'yaml' | 'xlsx' | 'portalrb';
  /** Which Excel layout was recognised. */
  readonly layout: string | null;
  readonly unit: Unit;
  readonly unitAt?: UnitPlaces;
  /** The file of its own that unit data and prerequisites were taken from; absent for none. */
  readonly unitFile?: string;
  /** What that file says; absent without one. */
  readonly fromUnitFile?: FromUnitFile;
  /** Where the file itself asks for each prerequisite, by id; absent where only its values tell. */
  readonly prerequisitePlaces?: ReadonlyMap<string, Origin>;
  /** By prerequisite id; absent means not evaluated. */
  readonly prerequisites: ReadonlyMap<string, Entry>;
  /** By indicator id. An indicator the file does not have is absent. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Where an answer that is absent would have to be added. */
  readonly origin: Origin;
  /** Whether any answer of the TPI is present. */
  readonly hasTpi: boolean;
  /** Finds every key that a YAML file has, blank or not, as `keysOf` names them; absent for other formats. */
  readonly keys?: () => ReadonlyMap<string, Origin>;
  /** What the file itself chose for 0 of 0; absent or null where it does not say. */
  readonly zeroDivision?: ZeroDivisionChoice | null;
  /** Results of its formulas as the workbook file stores them; null for other formats. */
  readonly cache: WorkbookCache | null;
  /** Those of the other side, where it has a score column of its own. */
  readonly otherCache?: WorkbookCache | null;
  /** The workbook and what was recognised in it, for checks; null for other formats. */
  readonly book: Book | null;
  /** Questions of the file that the instrument does not have; absent where only findings know of them. */
  readonly leftOver?: readonly { readonly text: string; readonly origin: Origin }[];
  /** Its questions are not those of the instrument: no verdict can rest on it. */
  readonly mismatched?: true;
  /** What reading itself found: unknown keys, rows not recognised, formulas as answers. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is taken from a file of unit data. */
export interface FromUnitFile {
  /** The keys of `unit:` that it fills, as YAML names them. */
  readonly unit: readonly string[];
  /** Ids of prerequisites. */
  readonly prerequisites: readonly string[];
  /** The worksheet itself says something besides that counts. */
  readonly rest: boolean;
}

/** A rule that is chosen in the file. */
export interface ZeroDivisionChoice {
  readonly value: 'full' | 'zero' | 'exclude';
  readonly origin: Origin;
}

export interface Unit {
  readonly id: string | null;
  readonly name: string | null;
  readonly institution: string | null;
  readonly institutionType: string | null;
  readonly year: number | null;
  readonly target: string | null;
  /** What it is proposed as, and whether by affirmation: as PortalRB names them. */
  readonly category?: string | null;
  readonly affirmation?: string | null;
}

/** Where each field of a unit is or would be, as far as the file has a place for it. */
export type UnitPlaces = Readonly<Partial<Record<keyof Unit, Origin>>>;

/** One value as written. */
export interface Entry {
  readonly raw: string;
  readonly origin: Origin;
  /** Written but not usable: a formula never calculated, an error cell. A diagnostic has already said so. */
  readonly unusable?: boolean;
  /** A picture stands there; `raw` only says so. */
  readonly picture?: boolean;
  /**
   * What of `raw` the unit is known to say, where a comment that names no author of its own is part of it; absent where
   * that is all of it. Assessors comment on the unit's cells too.
   */
  readonly signed?: string;
  /** A text in a column that no heading names: read, but nobody said what it is. */
  readonly unheaded?: boolean;
}

export interface Answer {
  readonly sides: Readonly<Record<Side, SideAnswer>>;
  readonly evidence: readonly Entry[];
  /** Effort of one step up, a positive whole number, for planning. */
  readonly effort: Entry | null;
  /** Who sees to it. Never scored. */
  readonly person?: Entry | null;
  /** The day it is due, `YYYY-MM-DD`. Never scored. */
  readonly due?: Entry | null;
}

export interface SideAnswer {
  /** Where the answer is or would be. */
  readonly origin: Origin;
  /** A single answer: a level or an index; null when blank. */
  readonly value: Entry | null;
  /** Counts of a computed indicator by key; blank ones are absent. */
  readonly inputs: ReadonlyMap<string, InputEntry>;
  /** Where each input is or would be, as far as the file has a place for it. */
  readonly inputOrigins: ReadonlyMap<string, Origin>;
  readonly notes: Entry | null;
}

export interface InputEntry extends Entry {
  readonly notes?: Entry;
  readonly evidence?: readonly Entry[];
}

/** A workbook with the places that were recognised in it. Columns and rows are 1-based. */
export interface Book {
  readonly path: string;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly columns: BookColumns;
  /** Last row of the header. */
  readonly headerRow: number;
  /** By node id: the rows that were recognised, in the order of the instrument. */
  readonly rows: ReadonlyMap<string, NodeRows>;
  /** Row of the grand total. */
  readonly totalRow: number | null;
  /** What the sheet says in the text columns of a row. */
  readonly textOf: (row: number) => string;
}

/** Sheet rows of a node: its own, and those of an indicator's counts by key. */
export interface NodeRows {
  readonly own: number | null;
  readonly inputs: ReadonlyMap<string, number>;
}

export interface BookColumns {
  readonly weight: number | null;
  readonly type: number | null;
  readonly score: number | null;
  /** The score column of the other side, where it has one of its own. */
  readonly otherScore?: number | null;
  readonly unit: BookSide;
  /** The side that is read as the TPI's. */
  readonly tpi: BookSide | null;
  /** Columns of evidence texts and links. */
  readonly evidence: readonly number[];
  /** Whether a heading asks for evidence; it is also looked for in columns without one. */
  readonly evidenceHeaded: boolean;
}

export interface BookSide {
  readonly answer: number;
  readonly notes: number | null;
}

/** By node id (`total` for the grand total): the score cell of each row that was recognised. */
export interface WorkbookCache {
  /** Whose answers the scores are of. */
  readonly by: Side;
  readonly scores: ReadonlyMap<string, ScoreCell>;
}

export interface ScoreCell {
  readonly origin: Origin;
  readonly row: number;
  /** Exact decimal; null without a number there. */
  readonly value: string | null;
  /** `#DIV/0!` and the like. */
  readonly error: string | null;
  readonly formula: string | null;
  /** The cell holds a fraction of the indicator's share (0–1), not points. */
  readonly fraction: boolean;
}

/** A side on which nothing is answered, at the place where it would be. */
export function blankSide(origin: Origin): SideAnswer {
  return { origin, value: null, inputs: new Map(), inputOrigins: new Map(), notes: null };
}
