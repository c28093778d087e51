import type { Section } from '../page/section.js';
import type { Words } from '../page/view.js';
import type { Report } from '../score/score-schema.js';

type Calculated = Pick<Report, 'tool' | 'instrument' | 'policy'> & {
  readonly source: { readonly path: string; readonly sha256: string };
};

/** What was calculated, with what and by which rules, so that anybody can do it again. */
export function provenanceSection(
  { tool, instrument, source, policy }: Calculated,
  { text }: Words,
): Section {
  const { paper, byLine, side } = text;
  const rules = [
    byLine(side[policy.by]),
    paper.blank[policy.blank],
    paper.zeroDivision[policy.zeroDivision],
    ...(policy.areaHalves ? [paper.halves] : []),
  ];
  return {
    title: paper.provenance,
    lines: [
      { about: paper.file, text: source.path },
      { about: paper.fingerprint, text: source.sha256 },
      { about: paper.instrument, text: `${instrument.title} (${instrument.id}), ${instrument.regulation}` },
      { about: paper.tool, text: `${tool.name} ${tool.version}` },
      { about: paper.policy, text: rules.join('; ') },
    ],
    table: null,
  };
}
