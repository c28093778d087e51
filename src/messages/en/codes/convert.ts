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
  'no-place': {
    title: 'The target form has no place for content of this kind',
    why: 'PortalRB JSON, for one, holds no prerequisites, efforts, persons in charge or due dates. It is told once for all of them.',
    example: 'Prerequisites in PortalRB JSON',
    fix: 'Keep the source, or put the data of the unit and its prerequisites into NAME.unit.yaml.',
  },
  'portalrb-unit': {
    title: 'Data of the unit that PortalRB needs are missing',
    why: 'PortalRB knows answers by the id of the unit and the year. Without them they cannot be fetched, so nothing is written.',
    example: 'unit: { nama: Puskesmas Contoh } without an id',
    fix: 'Fill in unit.id and unit.tahun in the worksheet, or give --unit FILE.',
  },
  'portalrb-question': {
    title: 'An indicator without a question number in PortalRB',
    why: 'Answers are sent by question number. An indicator without one cannot be sent, so nothing is written.',
    example: 'An instrument of your own that names no soal',
    fix: 'Write the "soal" of each indicator in the instrument file, or choose another form.',
  },
};
