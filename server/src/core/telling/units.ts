import { type Phrase, type Told, tell } from './told.ts';

/** A unit of measure by its name among `MEASURES`, of one or of several; what else is counted stays as the draft has it. */
export function unitTold(unit: string, isOne: boolean): Phrase {
  const told = UNITS.get(unit);
  return told ? told[isOne ? 0 : 1] : unit;
}

const UNITS: ReadonlyMap<string, readonly [one: Told, more: Told]> = new Map(
  (
    [
      [tell('year'), tell('years')],
      [tell('month'), tell('months')],
      [tell('day'), tell('days')],
      [tell('hour'), tell('hours')],
      [tell('minute'), tell('minutes')],
      [tell('second'), tell('seconds')],
      [tell('mile'), tell('miles')],
      [tell('kilometer'), tell('kilometers')],
      [tell('meter'), tell('meters')],
      [tell('centimeter'), tell('centimeters')],
      [tell('foot'), tell('feet')],
      [tell('inch'), tell('inches')],
      [tell('yard'), tell('yards')],
      [tell('acre'), tell('acres')],
      [tell('hectare'), tell('hectares')],
      [tell('ton'), tell('tons')],
      [tell('tonne'), tell('tonnes')],
      [tell('pound'), tell('pounds')],
      [tell('ounce'), tell('ounces')],
      [tell('kilogram'), tell('kilograms')],
      [tell('gallon'), tell('gallons')],
      [tell('liter'), tell('liters')],
      [tell('barrel'), tell('barrels')],
      [tell('mph'), tell('mph')],
      [tell('megawatt'), tell('megawatts')],
      [tell('gigawatt'), tell('gigawatts')],
      [tell('degree'), tell('degrees')],
    ] as const
  ).map(([one, more]) => [one.text, [one, more]]),
);
