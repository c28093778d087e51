import fc from 'fast-check';
import type { CheckResult } from '../../../src/report/check/check-schema.js';
import type { DiagnosticReport } from '../../../src/report/score/score-schema.js';
import { hostileTexts } from '../../support/hostile-texts.js';
import { checked, failed, finding, resultOf } from './sample.js';

/** Pieces that mean something to one format or another. */
const pieces = [
  ...hostileTexts,
  ']]>',
  '<![CDATA[',
  '&amp;',
  '"\'',
  '%0A%25%',
  '::error::tertipu',
  '\n::error file=x::tertipu\n',
  '##[error]tertipu',
  '\ud800',
  '\udc00a',
  '\ufffe\uffff',
  '{0}',
  '[klik](http://x.id)',
  '|',
  '\r\n',
  ',a:b;c',
  '../..\\..',
  'C:\\a b\\c.xlsx',
  '\t\t',
  '😀',
];

/** Any text at all, most of it bad. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const place = fc.integer({ min: 1, max: 90 });

const location = (path: string): fc.Arbitrary<DiagnosticReport['location']> =>
  fc.oneof(
    fc.constant(null),
    fc.constant({ path }),
    fc.record({ line: place, column: place }).map((at) => ({ path, ...at })),
    fc.record({ sheet: hostileText, cell: hostileText }).map((at) => ({ path, ...at })),
    fc
      .record({ sheet: hostileText, row: place })
      .map(({ sheet, row }) => ({ path, sheet, cell: `AB${row}` })),
  );

const diagnostic = (path: string): fc.Arbitrary<DiagnosticReport> =>
  fc
    .record({
      code: fc.constantFrom('answer-missing', 'error-cell', 'from-the-future'),
      severity: fc.constantFrom('error', 'warning', 'info'),
      message: hostileText,
      indicator: nullable(hostileText),
      input: nullable(hostileText),
      by: fc.constantFrom('unit', 'tpi', null),
      points: nullable(fc.double({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 })),
      excerpt: nullable(hostileText),
      location: location(path),
    })
    .map((given) => finding(given));

/** Results of any files, some of which could not be read. */
export const hostileResult: fc.Arbitrary<CheckResult> = fc
  .array(
    hostileText.chain((path) =>
      fc
        .record({
          isRead: fc.boolean(),
          found: fc.array(diagnostic(path), { maxLength: 5 }),
          text: hostileText,
        })
        .map(({ isRead, found, text }) =>
          isRead
            ? checked(path, found, { gates: [{ id: `min:${text}`, passed: false, reasons: [text, 'x'] }] })
            : failed(path, { failure: { code: 'zip-damaged', message: text }, diagnostics: found }),
        ),
    ),
    { maxLength: 4 },
  )
  .map((files) => resultOf(...files));
