import { UserError } from '../../diagnostic/diagnostic.js';
import { judgeUnit, type RowContext, type RowInput, reasonOf, unscored } from '../../report/batch/read.js';
import { type Copy, judgedOf } from '../../report/progress/copy.js';
import { dateOf } from '../../report/progress/date.js';
import { isOwnContent } from '../../report/shared/own-content.js';
import { unitOf } from '../../report/shared/parts.js';
import { unquoted } from '../../report/shared/quoted.js';
import { Content } from '../../source/content.js';
import { modifiedIn } from '../../workbook/properties.js';
import { type BatchJob, defectRow, inputOf } from '../batch/job.js';
import { causeOf } from '../inputs/cause.js';
import { platform } from '../platform.js';
import type { Workplace } from '../workplace.js';

/** One file as it was on its day; null for a file of our own. What goes wrong with it is said in it. */
export async function copyAt(
  path: string,
  context: RowContext,
  { refused, missing }: Pick<BatchJob, 'refused' | 'missing'>,
  workplace: Workplace,
): Promise<Copy | null> {
  try {
    const known = refused.get(path);
    if (known) throw new UserError([known]);
    return await copyOf(await inputOf(path, workplace), context);
  } catch (error) {
    const { lang, terms } = context;
    const reason =
      error instanceof UserError
        ? reasonOf(causeOf(error, path, missing).diagnostics[0], path, lang)
        : defectRow(path, error, terms.policy, lang).reason;
    if (!reason) throw error;
    return unread({ path, sha256: null }, reason, context);
  }
}

async function copyOf(input: RowInput, context: RowContext): Promise<Copy | null> {
  const { path, bytes } = input;
  const content = new Content(input);
  const modified = content.kind === 'zip' ? modifiedIn(bytes, platform) : null;
  const source = { path, sha256: platform.sha256(bytes) };
  try {
    const findings = await judgeUnit(input, context, content);
    const { unit } = findings.worksheet;
    const { id, name, institution } = unitOf(unit, path);
    return {
      ...source,
      dated: dateOf({ path, modified }),
      judged: judgedOf(findings),
      reason: null,
      unit: { id, name, institution },
      named: unit.name !== null || unit.id !== null,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first] = error.diagnostics;
    if (isOwnContent(first)) return null;
    return unread(source, reasonOf(unquoted(first), path, context.lang), context, modified);
  }
}

/** A copy that could not be read: of when it is may be known all the same. */
function unread(
  source: Pick<Copy, 'path' | 'sha256'>,
  reason: NonNullable<Copy['reason']>,
  context: RowContext,
  modified: string | null = null,
): Copy {
  const { unit, named } = unscored(source, reason, context);
  const { id, name, institution } = unit;
  return {
    ...source,
    dated: dateOf({ path: source.path, modified }),
    judged: null,
    reason,
    unit: { id, name, institution },
    named,
  };
}
