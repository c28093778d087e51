import type { mergeDocsId } from '../../id/codes/merge.js';

/** What is said in English of putting the TPI's worksheet beside the unit's. */
export const mergeDocsEn: typeof mergeDocsId = {
  'merge-unit-differs': {
    title: "The unit's answer differs in the TPI's file",
    why: "The TPI assessed another answer than the unit's file holds now: one of the files was changed after the other was made.",
    example: "A.I.1.i.b is A in the unit's file, and B in the copy that the TPI assessed",
    fix: "Ask the unit and the TPI which answer holds. The merged worksheet has the one of the unit's file.",
  },
  'merge-tpi-differs': {
    title: 'Two different answers of the TPI',
    why: 'Both files hold an answer of the TPI to the same indicator, and they are not the same.',
    example: "The TPI's answer to A.I.1.i.b is C in the unit's file, and B in the TPI's",
    fix: "Find out which is the latest. The merged worksheet has the one of the TPI's file.",
  },
  'merge-notes-differ': {
    title: 'Two different notes',
    why: 'Only one note can be in the merged worksheet; the other stays behind in its file.',
    example: 'catatan_tpi "No evidence of the choice" and "Evidence to follow" for one indicator',
    fix: 'If both are needed, write them together in the merged worksheet.',
  },
  'merge-about-differs': {
    title: "The two files' unit data or prerequisites differ",
    why: 'Different names, years or prerequisites often mean that the files are not of the same unit and year.',
    example: "tahun: 2025 in the TPI's file, tahun: 2026 in the unit's",
    fix: "See whether the files belong together. The merged worksheet has what the unit's file says.",
  },
  'merge-evidence-left': {
    title: "Evidence in the TPI's file was not taken over",
    why: "Evidence is the unit's and comes from the unit's file alone.",
    example: "A link to photographs is only in the TPI's copy",
    fix: "Add it to the unit's file if it is the unit's, then merge again.",
  },
  'merge-tpi-kept': {
    title: "An answer of the TPI in the unit's file was kept",
    why: "Its place in the TPI's file is blank, while the unit's file already has one; blank need not mean withdrawn.",
    example: "The TPI assessed area 5 again; its answers to other areas are in the unit's file",
    fix: 'Blank it in the merged worksheet if the old answer no longer holds.',
  },
  'merge-tpi-missing': {
    title: 'There is no answer of the TPI to merge',
    why: "The TPI's answers are never filled from the unit's, unless it is said that the TPI wrote there.",
    example: 'A copy of Lampiran III has one answer column, and the TPI wrote in it',
    fix: "Check the order of the files (the unit's, then the TPI's), or add --tpi-from unit.",
  },
};
