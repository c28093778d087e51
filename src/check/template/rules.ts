import type { Rule } from '../context.js';
import { modelOf } from '../workbook/model.js';
import { textTemplate } from './text.js';
import { workbookTemplate } from './workbook.js';

/** Whether a blank worksheet is fit to be filled (issue 4, item 5). */
export const templateRules: Rule = ({ instrument, worksheet }) => {
  const model = modelOf(instrument, worksheet);
  return model ? workbookTemplate(model) : textTemplate(instrument, worksheet);
};
