import type { RoundMessages } from '../id/round.js';
import { counted } from './counted.js';

export const roundEn: RoundMessages = {
  sides: 'File 1 was returned by the TPI, file 2 is after the reply of the unit.',
  notes: (count) => counted(count, 'note of the TPI', 'notes of the TPI'),
  loweredOnly: (count) => `${counted(count, 'answer')} lowered by the TPI without a note`,
  nothingAsked: 'The TPI wrote no notes and lowered no answers.',
  became: {
    answered: (count) => `${count} answered`,
    open: (count) => `${count} still open`,
    settled: (count) => `${count} settled by the TPI itself`,
    agreed: (count) => `${count} that only agree`,
  },
  raised: (count, unsupported) =>
    count === 0
      ? 'No answer of the unit rose.'
      : `${counted(count, 'answer')} of the unit rose, ${unsupported === 0 ? "all with new evidence or up to the TPI's answer" : `${unsupported} of them without new evidence`}.`,
  tpiTotal: (a, b) => `Total score by the TPI ${a} -> ${b}`,
  tpiOpen: (count) =>
    `${counted(count, 'indicator')} in file 1 without a sound answer of the TPI: that is no agreement.`,
  withoutPlace: (names) =>
    `${names} without a place for the unit's evidence or notes: of new evidence nothing is known.`,
  noTpi: '(none)',
  newNotes: (count, ids) =>
    `${counted(count, 'note')} of the TPI in file 2 that file 1 does not have: ${ids}`,
  tpiChanged: (count, ids) => `The TPI changed ${counted(count, 'answer')} of its own in file 2: ${ids}`,
  tpiGone: (count, ids) => `${counted(count, 'answer')} of the TPI in file 1 no longer in file 2: ${ids}`,
  absent: 'File 2 holds no notes of the TPI; all notes below are from file 1.',
  emptied: (count, ids) => `${counted(count, 'note')} of the TPI no longer in file 2: ${ids}`,
  changed: (count, ids) => `${counted(count, 'note')} of the TPI with other words in file 2: ${ids}`,
  howAnswered:
    "Answered: the unit's answer, note or evidence changed. Whether that is enough is for the TPI to judge.",
  title: {
    open: (count) => `Still open: ${count}`,
    unsupported: (count) => `Rose without new evidence: ${count}`,
    answered: (count) => `Answered: ${count}`,
    settled: (count) => `Settled by the TPI itself: ${count}`,
    agreed: (count) => `Only agree, nothing to answer: ${count}`,
    supported: (count) => `Rose with new evidence or up to the TPI: ${count}`,
  },
  more: (count) => `${count} more: --detail`,
  head: {
    sides: 'Unit and TPI',
    cut: 'Points',
    note: "TPI's note",
    done: 'What the unit did',
    behind: 'Behind it',
    reply: "Unit's reply",
    evidence: 'New evidence',
    state: 'State',
    later: "TPI's note in file 2",
    unitNote: "Unit's new note",
    elsewhere: 'Also at indicators',
    change: "Unit's answer file 1 -> file 2",
    tpiChange: "TPI's answer file 1 -> file 2",
  },
  state: {
    open: 'still open',
    answered: 'answered',
    settled: 'settled by the TPI itself',
    agreed: 'only agrees',
  },
  lowered: '(lowered without a note)',
  left: '(left out)',
  did: {
    answer: (change) => `answer ${change}`,
    emptied: (change) => `answer emptied (${change})`,
    invalid: (change) => `answer invalid (${change})`,
    unsupported: 'without new evidence',
    note: 'new note',
    hollowNote: 'new note that says nothing',
    noteEmptied: 'note removed',
    comment: 'new comment, whose author is not certain',
    added: (count) => counted(count, 'new piece of evidence', 'new pieces of evidence'),
    removed: (count) => `${counted(count, 'piece', 'pieces')} of evidence withdrawn`,
    hollow: 'text that is no evidence',
    nothing: 'nothing changed',
  },
  elsewhere: (count) => `its link stands at ${counted(count, 'other indicator')} too`,
  fault: 'a link that others cannot open',
  rise: {
    evidence: 'new evidence',
    shared: 'only a link used at many indicators',
    note: 'only a new note',
    tpi: "up to the TPI's answer",
    none: 'nothing new',
    unknown: 'unknown: a file without a place for evidence',
  },
  later: {
    changed: 'other words',
    emptied: 'removed',
    new: 'new',
  },
  sheets: { items: "TPI's notes", rises: 'Raised answers' },
};
