import { describe, expect, it } from 'vitest';
import { isOrganizationNoun, isPlaceNoun, isRelativeNoun, isRoleNoun, isTimeNoun } from '../../server/src/core/languages/en/lexicon.ts';

const NOTHING = 'table idea quixplorn the mexico';

describe.each([
  {
    name: 'isRoleNoun',
    test: isRoleNoun,
    yes: 'president minister senator economist saxophonist professor spokesman spokeswomen director founder editor chief head leader justice judge king ministers heads',
    no: 'city daughter week university hand star idiot colombian apache',
  },
  {
    name: 'isRelativeNoun',
    test: isRelativeNoun,
    yes: 'son daughter wives cousin stepson fiancee children',
    no: 'president city issue fruit',
  },
  {
    name: 'isOrganizationNoun',
    test: isOrganizationNoun,
    yes: 'university ministry departments committee bank agency company court party parliament',
    no: 'president river marriage family',
  },
  { name: 'isPlaceNoun', test: isPlaceNoun, yes: 'city counties river street province airport', no: 'president week line point head' },
  { name: 'isTimeNoun', test: isTimeNoun, yes: 'week years tuesday september decade evening', no: 'president city life wave even' },
])('$name', ({ test, yes, no }) => {
  it.each(yes.split(' '))('%s', (word) => expect(test(word)).toBe(true));
  it.each(`${no} ${NOTHING}`.split(' '))('not %s', (word) => expect(test(word)).toBe(false));
});
