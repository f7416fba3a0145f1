import { stateOf } from '../languages/en/us-states.ts';

/** A U.S. state in the form that the draft has of another: abbreviated, by its postal letters, or in full. Undefined unless both are states. */
export function stateInForm(name: string, said: string): string | undefined {
  const state = stateOf(name);
  if (!state || !stateOf(said)) return undefined;
  if (said.length === 2 && said === said.toUpperCase()) return state.postal;
  return said.includes('.') ? state.short : state.full;
}
