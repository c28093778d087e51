import type { CliText } from '../../id/cli.js';

/** `lke check --review`. */
export const reviewEn: CliText['review'] = {
  description:
    'work paper: answers with points to look at first, by points x doubt (no evidence, contradicted, repeated link, sole carrier of a requirement)',
  template: '--review puts answers in order; a blank template (--template) has none.',
  tpi: "--review puts the unit's answers in order; it does not go with --by tpi.",
  format: (name) =>
    `--review is a work paper to read and to calculate with; ${name} shows findings at their places, not an order of answers. Use text, json, markdown, html, csv, csv-id, xlsx or docx.`,
};
