/** Why a workbook is not read. Sentences are made from these elsewhere. */
export type WorkbookReason =
  | 'empty'
  | 'not-zip'
  | 'encrypted'
  | 'xls'
  | 'not-xlsx'
  | 'corrupt'
  | 'too-large'
  | 'too-many'
  | 'dtd'
  | 'encoding';

/** Thrown for every file that is not read; nothing is ever half read. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly reason: WorkbookReason,
    /** What exactly, in English, for a person who repairs the file: `row 5 twice`. */
    readonly detail: string,
    /** The part of the package: `xl/worksheets/sheet1.xml`. */
    readonly part?: string,
  ) {
    super(`${reason}: ${detail}${part === undefined ? '' : ` (${part})`}`);
  }
}

/** Refuses a file that contradicts itself or the format. */
export function corrupt(detail: string, part?: string): never {
  throw new WorkbookError('corrupt', detail, part);
}

/** Runs a step and names the part in what it throws. */
export function inPart<T>(part: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.part !== undefined) throw error;
    throw new WorkbookError(error.reason, error.detail, part);
  }
}
