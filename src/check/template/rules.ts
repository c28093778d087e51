import type { Rule } from '../context.js';
import { studyOf } from '../workbook/study.js';
import { textTemplate } from './text.js';
import { workbookTemplate } from './workbook.js';

/** Whether a blank worksheet is fit to be filled (issue 4, item 5). */
export const templateRules: Rule = ({ instrument, worksheet }) => {
  const study = studyOf(instrument, worksheet);
  return study ? workbookTemplate(study) : textTemplate(instrument, worksheet);
};
