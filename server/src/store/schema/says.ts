import type * as v from 'valibot';
import { asTold, type SlotsFor, type Told, tell } from '../../core/telling/told.ts';

/** A sentence as a schema's message, which goes on after the key: "takes a date". Valibot hands messages on unread, so that it comes out with its slots. */
export function says<const Text extends string>(text: Text, ...slots: SlotsFor<Text>): string {
  return tell(text, ...slots) as unknown as string;
}

/** What a schema says of a value; where it has no message of its own, valibot's in English. */
export function toldBy({ message }: v.BaseIssue<unknown>): Told {
  return typeof message === 'string' ? asTold(message) : message;
}
