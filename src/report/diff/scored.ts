import { reportNode } from '../score/node.js';
import type { Maker } from '../shared/diagnostics.js';
import { reportEligibility } from '../shared/eligibility.js';
import { type Findings, reportCounts, reportHead, reportPrerequisites } from '../shared/parts.js';
import type { SavedReport } from './saved.js';

/** As much of a worksheet's report as a comparison needs. */
export function comparedReport(findings: Findings, maker: Omit<Maker, 'sha256'>): SavedReport {
  const { lang } = maker;
  const { worksheet, judgement } = findings;
  return {
    ...reportHead(findings, maker),
    assessments: judgement.assessments.map((a) => ({
      ...reportCounts(a),
      score: reportNode(a.root, worksheet, a.by, lang),
      eligibility: reportEligibility(a.eligibility, lang),
    })),
    prerequisites: reportPrerequisites(judgement, lang),
    diagnostics: judgement.diagnostics.map(({ severity }) => ({ severity })),
  };
}
