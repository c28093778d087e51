import type { TextMessages } from '../../messages/id/text.js';

/** What keeps a plan from having steps. */
interface Hindered {
  /** Requirements that no permitted change can meet. */
  readonly best: readonly { readonly label: string }[];
  readonly shortOfEffort: boolean;
  readonly effortNeeded: number;
}

/** Why a plan has no steps although the score does not meet every requirement: never to be read as nothing to do. */
export function noStepsText(name: string, plan: Hindered, { plan: say }: Pick<TextMessages, 'plan'>): string {
  const labels = plan.best.map(({ label }) => label).join(', ');
  const why = [
    ...(labels === '' ? [] : [say.noStepsFor.blocked(labels)]),
    ...(plan.shortOfEffort ? [say.noStepsFor.effort(plan.effortNeeded)] : []),
  ];
  return say.noSteps(name, why.join('; '));
}
