import type { PrerequisitesParams } from '../../../diagnostic/codes/prerequisites.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of prerequisites that cannot be judged. */
export const prerequisitesDocsEn: DocsOf<PrerequisitesParams> = {
  'prerequisite-invalid': {
    title: 'The value of a prerequisite is not valid',
    why: 'This prerequisite cannot be judged, so it is open whether the unit may be proposed, even with enough points. The total does not change.',
    example: 'opini_bpk: Wajar, where TMP, TW, WDP, WTP-DPP or WTP is possible',
    fix: 'Write one of the values named. Leave it blank if it is not known yet: that means not evaluated.',
  },
  'prerequisite-fraction': {
    title: 'The percentage of a prerequisite looks like a fraction',
    why: 'Excel stores 100% as 1. Copied as it is, it means 1 percent, and the prerequisite is judged not met.',
    example: 'lhkpn_persen: 0.985, where 98.5 percent is meant',
    fix: 'Write the percentage as a number from 0 to 100, such as lhkpn_persen: 100.',
  },
  'prerequisite-needs-type': {
    title: 'The kind of institution is needed for this prerequisite',
    why: 'The minimum differs between local governments and ministries or agencies. Without the kind of institution this prerequisite is not evaluated.',
    example: 'indeks_rb: B is given, but jenis_instansi is blank',
    fix: 'Write jenis_instansi: pemda or kementerian-lembaga below "unit".',
  },
  'prerequisite-advised': {
    title: 'What evaluators also look at is too little or not filled in',
    why: 'National evaluators are known to look at it, but the text of the rule was not found. It is therefore only told: it is no requirement and changes no verdict.',
    example: 'lama_wbk_tahun: 1, where at least 2 are looked for of WBBM',
    fix: 'Make sure with the TPI before proposing the unit. Fill the key in when it is known.',
  },
  'prerequisite-excused': {
    title: 'A prerequisite of the institution that affirmation units may be let off',
    why: 'Regional governments that miss a prerequisite of the institution may at times propose affirmation units for WBK. Which units these are is not known here, so the prerequisite stays not met.',
    example: 'opini_bpk: WDP of a unit of a regional government',
    fix: 'Ask the TPI whether your unit is an affirmation unit.',
  },
  'unit-data-differs': {
    title: 'Unit data differ between the worksheet and the unit file',
    why: 'The name, the institution, the target or a prerequisite is written in both places and not alike. What the unit file says counts; if that is what is out of date, the verdict is wrong.',
    example: 'indeks_rb on the sheet Ringkasan: CC; in LKE.unit.yaml: BB',
    fix: 'Make them agree, or delete one of them.',
  },
  'unit-file-misnamed': {
    title: 'The name of a unit data file does not fit',
    why: 'Unit data and prerequisites are read only from a file that is called as its worksheet, ending in .unit.yaml. One called a little otherwise is not read: prerequisites stay "not evaluated".',
    example: 'LKE.xlsx with LKE.unit.yml, LKE.unit.yaml.txt or lke 2026.unit.yaml beside it',
    fix: 'Rename the file as the message says, or name it with --unit. Windows hides the ending .txt: let it show file name endings first.',
  },
};
