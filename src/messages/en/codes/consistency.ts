import type { ConsistencyParams } from '../../../diagnostic/codes/consistency.js';
import type { DocsOf } from '../../codes/docs-of.js';

export const consistencyDocsEn: DocsOf<ConsistencyParams> = {
  'count-sum-differs': {
    title: 'Parts do not add up to their total',
    why: 'The parts must make the total: complaints in process and done are all that were due. If they do not, one of the counts is wrong, and evaluators will ask.',
    example: 'pengaduan_diproses 1 + pengaduan_selesai 1 = 2, but pengaduan_harus_ditindaklanjuti = 6',
    fix: 'Compare with the records and correct the count that is wrong. This finding changes no score.',
  },
  'count-above-whole': {
    title: 'A count is more than its whole',
    why: 'Those who did cannot be more than those who had to, or than there are. The score is capped at 100%, so the worksheet does not show the mistake.',
    example: 'lhkpn_sudah = 5, but only 3 were obliged',
    fix: 'Compare both counts with their lists and correct the one that is wrong.',
  },
  'counts-differ': {
    title: 'A count asked for twice is answered differently',
    why: 'The worksheet asks for one number at two indicators. If they differ, one of the scores comes from a wrong count.',
    example: 'perubahan_dibuat = 7 at A.II.1.i.a, but 5 at A.II.1.i.b',
    fix: 'Enter the right count at both.',
  },
  'answer-denied': {
    title: 'Another answer denies this one',
    why: 'By the official criteria this answer is possible only if the other one were different. Only certain contradictions are reported, and only between answers of the same side.',
    example: 'A.I.6.iv.b is A (survey results are open), but A.I.6.iv.a is E (no survey yet)',
    fix: 'Hold both against the evidence and correct the one that is wrong.',
  },
  'note-contradicts': {
    title: 'The note states another survey result than the index',
    why: 'A percentage or an index in the note does not fit the index entered, rounding allowed for. Surveys bring up to 35 points, so a small difference matters.',
    example: 'Index 4.00 with the note "survey result 87.65%", which is 3.506',
    fix: 'Look at the survey report, then correct the index or the note.',
  },
};
