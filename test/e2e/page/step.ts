import type { Page } from '../editors/playwright.ts';

/** Something that a person does and sees in the page of an editor. */
export interface Step {
  readonly name: string;
  readonly look: (page: Page) => Promise<void>;
  /** A picture that the documents show: its path in the project, without its ending. */
  readonly picture?: string;
  /** Done in every theme: it has a picture, or leads to one. */
  readonly inEveryTheme?: true;
}
