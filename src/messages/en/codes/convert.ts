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
  'portalrb-id': {
    title: 'A unit id that cannot be part of an address',
    why: 'PortalRB fetches answers from an address with the id of the unit, and their file is named after it.',
    example: 'id: ../dinas or id: "unit 7"',
    fix: 'Mend the "id" in the list of units or in the worksheet.',
  },
  'portalrb-repeated': {
    title: 'An id or a file of a unit that is named twice',
    why: 'The answers of one unit would take the place of another.',
    example: 'Two units with id: 4711',
    fix: 'Mend the list of units: one id and one file for each.',
  },
  'portalrb-year': {
    title: 'Units of different years',
    why: 'A list of proposals in PortalRB has one year for all its units.',
    example: 'One worksheet says 2025, another 2026',
    fix: 'Make the years agree, or write "tahun" once in the list of units.',
  },
  'list-unit-missing': {
    title: 'The worksheet of a unit is not in the folder',
    why: 'The answers of a unit in the list come from the file that it names.',
    example: 'berkas: puskesmas.xlxs',
    fix: 'Mend the name, or put the file into the folder.',
  },
  'list-unit-left': {
    title: 'Worksheets that the list of units does not name',
    why: 'Only units of the list are proposed. The others are named so that none is overlooked.',
    example: 'A new file that is not in the list yet',
    fix: 'Add it to the list of units if it is to be proposed.',
  },
};
