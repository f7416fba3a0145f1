import { cardSteps } from './card.ts';
import { draftSteps } from './draft.ts';
import { proofSteps } from './proof.ts';
import type { Visit } from './seen.ts';
import { viewSteps } from './views.ts';

/** What has pictures, in the themes that are not light. */
export const gallery: readonly Visit[] = (['dark', 'contrast'] as const).flatMap((theme) =>
  [proofSteps, cardSteps, viewSteps, draftSteps].map((steps) => ({ theme, steps: steps.filter(({ inEveryTheme }) => inEveryTheme) })),
);
