import type { PolicyParams } from '../../../diagnostic/codes/policy.js';
import type { DocsOf } from '../../codes/docs-of.js';

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
    fix: 'Correct the code as the message suggests. All codes: lke explain --all',
  },
  'baseline-invalid': {
    title: 'The file is no baseline',
    why: 'A baseline notes the findings already known. One that cannot be read is not ignored, or the result of a check would mean something else.',
    example: '--baseline report.json, which holds a score report',
    fix: 'Name the right baseline, or make a new one with --write-baseline FILE.',
  },
  'zero-division-differs': {
    title: 'The rule for 0 of 0 is not the one that the file chose',
    why: 'A workbook of lke-zi holds a choice for 0 of 0 on its sheet of rules. An option, the configuration or the recap says otherwise, so the score is not the one that Excel shows.',
    example: 'The sheet of rules says "no score", the configuration zero-division: full',
    fix: 'Make them the same, or leave it where one rule is to hold for all units.',
  },
  'plan-crossing': {
    title: 'Requirements overlap, no exact plan',
    why: 'The cheapest plan is exact where any two requirements are apart or one holds the other. Elsewhere no plan is guessed.',
    example: 'a house requirement on A.I beside the requirement area.1 (A.I.1 and A.II.1)',
    fix: 'Change the further requirement in the configuration or the instrument so that it does not cross, or plan without it.',
  },
  'plan-too-large': {
    title: 'A count too large to plan with',
    why: 'Every value that a count may take is a choice. Above the limit an exact plan would take too long, and none is guessed.',
    example: 'lhkasn_sudah 10 of 90000',
    fix: 'Check the count. If it is right, lock the indicator with --lock ID.',
  },
};
