import type { ConvertParams } from '../../../diagnostic/codes/convert.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of putting a worksheet into another form. */
export const convertDocsEn: DocsOf<ConvertParams> = {
  'not-carried': {
    title: 'The target form cannot hold it',
    why: 'The target form has no place for this. All else is carried over; what is not is named one by one, so that nothing is lost in silence.',
    example: 'The total of those obliged to file LHKAN in PortalRB JSON, which has no question number for it',
    fix: 'Keep the source. With --strict the target is written all the same, but the exit status is 1.',
  },
};
