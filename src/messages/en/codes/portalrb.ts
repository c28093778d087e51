import type { PortalRbParams } from '../../../diagnostic/codes/portalrb.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of JSON files that should hold answers. */
export const portalRbDocsEn: DocsOf<PortalRbParams> = {
  'api-error': {
    title: 'The server answered with an error, not with an LKE',
    why: "What was saved is an error message of PortalRB or of an institution's application. It holds no answers, so nothing is scored.",
    example: '{"error": true, "message": "Token tidak berlaku"}',
    fix: 'Read the message: mend the address, the number of the unit or the token, then download the answers again.',
  },
  'portalrb-several': {
    title: 'One JSON holds the answers of several units',
    why: 'One worksheet is one unit. Choosing one of them could score the wrong unit.',
    example: '{"data": [{"unit_id": "1", "answers": [...]}, {"unit_id": "2", "answers": [...]}]}',
    fix: 'Download the answers of each unit by itself (/lke/jawaban-unit/ID), then make a recap: lke batch FOLDER',
  },
  'portalrb-keys': {
    title: 'The keys of the JSON are not those of PortalRB',
    why: 'Without soal_id and jawaban_unit or jawaban_tpi it is not known which answer belongs to which question. Scored, all would be zero.',
    example: '{"answers": [{"pertanyaan": 1, "nilai": "A"}]}',
    fix: 'Name the keys as the technical guide of PortalRB does: soal_id, jawaban_unit, jawaban_tpi, catatan_unit, bukti_dukung_unit, catatan_tpi.',
  },
  'portalrb-no-answers': {
    title: 'No known answer in this JSON',
    why: 'Its list of answers is empty, or none of its question numbers is in the instrument. Scoring it would give 0 points that say nothing of the unit.',
    example: '"soal_id": "LKE-001" in every answer',
    fix: 'Download it from PortalRB again. If another application made the JSON, use the question numbers of PortalRB (1 to 127).',
  },
  'text-before-json': {
    title: 'There is text of the server before the JSON',
    why: 'The server printed a warning of its own into the file. The answers can still be read, but the warning may mean that some data were not sent.',
    example: 'Warning: Undefined variable $catatan in lke.php on line 12, followed by {"unit_id": ...',
    fix: "Compare the number of answers with the application, and have the server's warnings switched off.",
  },
};
