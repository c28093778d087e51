import type { Look, LookKind, Tone } from './plan.js';

/** Colours that stay readable in print, and for people who do not see red and green apart. */
export const tones: Readonly<Record<Tone, { ink: string; ground: string }>> = {
  good: { ink: 'FF0B5D1E', ground: 'FFD9F2E0' },
  fair: { ink: 'FF7A4B00', ground: 'FFFFF0CC' },
  bad: { ink: 'FF9C0006', ground: 'FFFBDCDD' },
};

const headGround = 'FF1F3864';
/** From the total down to sub-components. */
const branchGrounds = ['FFB4C6E7', 'FFC9D7EE', 'FFDCE6F4', 'FFEAF0F9', 'FFF4F7FC'];
const unitGround = 'FFFFFBE6';
const tpiGround = 'FFE8F4FB';
const calculatedGround = 'FFF2F2F2';

/** Points with two decimals; what is entered keeps its own. */
const pointsFormat = '0.00';
export const exactPointsFormat = '0.00##########';

/** What can be said of how a cell looks. Sizes in points, colours with their opacity in front. */
export interface Features {
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: string;
  readonly ground?: string;
  readonly format?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly isPlain?: boolean;
  readonly wraps?: boolean;
  /** May be typed in where the sheet is protected. */
  readonly isOpen?: boolean;
}

const input = { vertical: 'top', wraps: true, isOpen: true } as const;
const answer = { ...input, horizontal: 'center', size: 11, bold: true } as const;
const number = {
  horizontal: 'right',
  vertical: 'top',
  ground: calculatedGround,
  format: pointsFormat,
} as const;

const features: Readonly<Record<Exclude<LookKind, 'branch'>, Features>> = {
  title: { size: 16, bold: true, isPlain: true, ink: headGround },
  subtitle: { size: 9, isPlain: true, ink: 'FF595959', wraps: false },
  head: { bold: true, ink: 'FFFFFFFF', ground: headGround, wraps: true, horizontal: 'center' },
  section: { bold: true, ink: 'FFFFFFFF', ground: headGround, wraps: true },
  code: { size: 9, ink: 'FF595959', vertical: 'top', wraps: true, format: '@' },
  text: { vertical: 'top', wraps: true },
  small: { size: 9, vertical: 'top', wraps: true },
  label: { vertical: 'top', wraps: true },
  weight: { horizontal: 'right', vertical: 'top', format: '0.00##' },
  points: number,
  margin: { ...number, format: '+0.00;-0.00;0.00' },
  count: { ...number, format: '0' },
  plain: { size: 9, vertical: 'top' },
  status: { horizontal: 'center', vertical: 'top', ground: calculatedGround },
  verdict: { bold: true, wraps: true, ground: calculatedGround },
  next: { bold: true, vertical: 'center', wraps: true, ink: headGround },
  message: { size: 9, vertical: 'top', wraps: true, ground: calculatedGround },
  'answer-unit': { ...answer, ground: unitGround },
  'answer-tpi': { ...answer, ground: tpiGround },
  'note-unit': { ...input, ground: unitGround, format: '@' },
  'note-tpi': { ...input, ground: tpiGround, format: '@' },
  date: { ...input, horizontal: 'center', ground: unitGround, format: 'yyyy-mm-dd' },
  closed: { ground: calculatedGround },
  field: { ...input, ground: unitGround },
  'field-number': { ...input, ground: unitGround, format: '0', horizontal: 'left' },
};

export const featuresOf = (look: Look): Features =>
  look.kind === 'branch' ? branchFeatures(look) : features[look.kind];

function branchFeatures({ depth, of }: Extract<Look, { kind: 'branch' }>): Features {
  const ground = branchGrounds[Math.min(depth, branchGrounds.length - 1)];
  const base: Features = { bold: true, vertical: 'top', ...(ground !== undefined && { ground }) };
  if (of === 'text') return { ...base, wraps: true };
  return { ...base, horizontal: 'right', format: of === 'points' ? pointsFormat : '0.00##' };
}
