import type { TextMessages } from '../../messages/id/text.js';

/** What keeps a plan from having steps. */
interface Hindered {
  /** Requirements that no permitted change can meet. */
  readonly best: readonly { readonly label: string }[];
  /** They are blocked by what is missing, and not yet out of reach. */
  readonly undecided: boolean;
  /** What is supposed of answers that are missing. */
  readonly assumptions: readonly { readonly label: string; readonly invalid?: unknown }[];
  readonly shortOfEffort: boolean;
  readonly effortNeeded: number;
}

/** Why a plan has no steps although the score does not meet every requirement: never to be read as nothing to do. */
export function noStepsText(name: string, plan: Hindered, { plan: say }: Pick<TextMessages, 'plan'>): string {
  const list = (of: readonly { readonly label: string }[]) => of.map(({ label }) => label).join(', ');
  const blocked = list(plan.best);
  const missing = list(plan.assumptions);
  const { noStepsFor } = say;
  const why = [
    ...(missing === ''
      ? []
      : [
          noStepsFor.missing(
            missing,
            plan.assumptions.some(({ invalid }) => invalid !== undefined),
          ),
        ]),
    ...(blocked === '' ? [] : [plan.undecided ? noStepsFor.undecided(blocked) : noStepsFor.blocked(blocked)]),
    ...(plan.shortOfEffort ? [noStepsFor.effort(plan.effortNeeded)] : []),
  ];
  return say.noSteps(name, why.join('; '));
}
