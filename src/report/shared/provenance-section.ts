import type { Cell, Section } from '../page/section.js';
import type { Words } from '../page/view.js';
import type { Report } from '../score/score-schema.js';

type Rules = Omit<Report['policy'], 'by'> & Partial<Pick<Report['policy'], 'by'>>;

type Instrument = Pick<Report['instrument'], 'id' | 'title' | 'regulation'>;

/** A file that was calculated. */
interface Source {
  readonly path: string;
  readonly sha256: string;
  readonly unitFile?: string | undefined;
  readonly policy: Rules;
  readonly instrument: Instrument;
  /** What it is called where there are several. */
  readonly name?: string;
}

/** What a report or comparison rests on, so that anybody can calculate it again: rules that all share are said once. */
export function provenanceOf(tool: Report['tool'], sources: readonly Source[], words: Words): Section {
  const { paper } = words.text;
  const rules = sources.map(({ policy }) => rulesText(policy, words));
  const instruments = sources.map(({ instrument }) => instrumentText(instrument));
  const about = (what: string, { name }: Source) => (name === undefined ? what : `${what} ${name}`);
  const shared = (what: string, texts: readonly string[]): Cell[] =>
    new Set(texts).size === 1
      ? [{ about: what, text: texts[0] ?? '' }]
      : sources.map((source, i) => ({ about: about(what, source), text: texts[i] ?? '' }));
  return {
    title: paper.provenance,
    lines: [
      ...sources.flatMap((source) => [
        { about: about(paper.file, source), text: source.path },
        { about: about(paper.fingerprint, source), text: source.sha256 },
        ...(source.unitFile === undefined
          ? []
          : [{ about: about(paper.unitFile, source), text: source.unitFile }]),
      ]),
      ...shared(paper.instrument, instruments),
      { about: paper.tool, text: `${tool.name} ${tool.version}` },
      ...shared(paper.policy, rules),
    ],
    table: null,
  };
}

/** The same of one worksheet. */
export const provenanceSection = (
  {
    tool,
    instrument,
    source,
    policy,
  }: Pick<Report, 'tool' | 'policy'> & {
    readonly instrument: Instrument;
    readonly source: Pick<Report['source'], 'path' | 'sha256' | 'unitFile'>;
  },
  words: Words,
): Section => {
  const { path, sha256, unitFile } = source;
  return provenanceOf(tool, [{ path, sha256, unitFile, instrument, policy }], words);
};

const instrumentText = ({ title, id, regulation }: Instrument): string => `${title} (${id}), ${regulation}`;

function rulesText({ by, blank, zeroDivision, areaHalves }: Rules, { text }: Words): string {
  const { paper, byLine, side } = text;
  return [
    ...(by ? [byLine(side[by])] : []),
    paper.blank[blank],
    paper.zeroDivision[zeroDivision],
    ...(areaHalves ? [paper.halves] : []),
  ].join('; ');
}
