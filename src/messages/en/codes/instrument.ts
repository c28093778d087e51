import type { InstrumentParams } from '../../../diagnostic/codes/instrument.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of instrument files. */
export const instrumentDocsEn: DocsOf<InstrumentParams> = {
  'instrument-shape': {
    title: 'The instrument file has the wrong shape',
    why: 'The instrument file says what the questions, weights and requirements are. With a wrong shape no worksheet can be scored by it.',
    example: 'weight: ten, where a number is asked for',
    fix: 'Correct it at the place shown. The schema for editors: lke schema instrument',
  },
  'instrument-sense': {
    title: 'The instrument file contradicts itself',
    why: 'Its shape is right, but not everything it says can be true. A score computed by it would be wrong, so the file is refused.',
    example: 'The weights below a part add up to 29, but the part has 30',
    fix: 'Correct the weight, id, scale or requirement named. House rules in lke.config.yaml are checked in the same way.',
  },
  'instrument-reference': {
    title: 'Numbers in an instrument file without a source',
    why: 'Weights, scores of levels, minimums and prerequisites decide the result. Without a source, nobody can check where a number comes from.',
    example:
      'requirements: a minimum of 75 for wbk, without a "reference" that names the regulation or letter',
    fix: 'Write "reference" on every scale, requirement and prerequisite. The source of a part also holds for the weights of all below it; "regulation" at the top of the file is not enough.',
  },
};
