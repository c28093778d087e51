import type { TemplateParams } from '../../diagnostic/codes/template.js';
import type { MessagesOf } from './messages-of.js';

export const templateEn: MessagesOf<TemplateParams> = {};
