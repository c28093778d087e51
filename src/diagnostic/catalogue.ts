import { type AnswersParams, answersCodes } from './codes/answers.js';
import { type ChoiceParams, choiceCodes } from './codes/choice.js';
import { type ConsistencyParams, consistencyCodes } from './codes/consistency.js';
import { type ConvertParams, convertCodes } from './codes/convert.js';
import { type EvidenceParams, evidenceCodes } from './codes/evidence.js';
import { type InputsParams, inputsCodes } from './codes/inputs.js';
import { type InstrumentParams, instrumentCodes } from './codes/instrument.js';
import { type PolicyParams, policyCodes } from './codes/policy.js';
import { type PortalRbParams, portalRbCodes } from './codes/portalrb.js';
import { type PrerequisitesParams, prerequisitesCodes } from './codes/prerequisites.js';
import { type ReadingParams, readingCodes } from './codes/reading.js';
import type { Severity } from './codes/severity.js';
import { type StructureParams, structureCodes } from './codes/structure.js';
import { type TemplateParams, templateCodes } from './codes/template.js';
import { type WorkbookParams, workbookCodes } from './codes/workbook.js';

export type { Seems } from './codes/seems.js';
export type { Severity } from './codes/severity.js';

/** Every code with the facts its sentence needs. Values are as found in the file: untrusted until printed. */
export interface Params
  extends ReadingParams,
    ChoiceParams,
    PortalRbParams,
    InstrumentParams,
    StructureParams,
    AnswersParams,
    ConsistencyParams,
    WorkbookParams,
    EvidenceParams,
    TemplateParams,
    PrerequisitesParams,
    PolicyParams,
    ConvertParams,
    InputsParams {}

export type Code = keyof Params;

/** Codes by group, in the order of their documentation. */
export const groups = {
  reading: readingCodes,
  choice: choiceCodes,
  portalrb: portalRbCodes,
  instrument: instrumentCodes,
  structure: structureCodes,
  answers: answersCodes,
  consistency: consistencyCodes,
  workbook: workbookCodes,
  evidence: evidenceCodes,
  template: templateCodes,
  prerequisites: prerequisitesCodes,
  policy: policyCodes,
  convert: convertCodes,
  inputs: inputsCodes,
} as const;

export type Group = keyof typeof groups;

/** The severity of every code, before a policy changes it. */
export const severities: { readonly [C in Code]: Severity } = {
  ...readingCodes,
  ...choiceCodes,
  ...portalRbCodes,
  ...instrumentCodes,
  ...structureCodes,
  ...answersCodes,
  ...consistencyCodes,
  ...workbookCodes,
  ...evidenceCodes,
  ...templateCodes,
  ...prerequisitesCodes,
  ...policyCodes,
  ...convertCodes,
  ...inputsCodes,
};
