import type { PolicyParams } from '../../diagnostic/codes/policy.js';
import type { DocsOf } from './docs-of.js';

/** What is said in English of configurations and baselines. */
export const policyDocsEn: DocsOf<PolicyParams> = {
  'config-invalid': {
    title: 'The configuration is not valid',
    why: 'The configuration says which gates and minimums are asked for. What is not valid is not ignored, or a check would pass without the rules that were meant.',
    example: 'evidence: yes, where off, warn or error is possible',
    fix: 'Correct it at the place shown. The schema for editors: lke schema config',
  },
  'code-unknown': {
    title: 'There is no such finding code',
    why: 'Only codes that exist can be given another severity. With a misspelt code the rule would never apply.',
    example: 'severity: { evidence-mising: off }, should be evidence-missing',
    fix: 'Correct the code as the message suggests. The README lists all codes.',
  },
  'baseline-invalid': {
    title: 'The file is no baseline',
    why: 'A baseline notes the findings already known. One that cannot be read is not ignored, or the result of a check would mean something else.',
    example: '--baseline report.json, which holds a score report',
    fix: 'Name the right baseline, or make a new one with --write-baseline FILE.',
  },
};
