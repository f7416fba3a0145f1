import { check as impossibleDate } from '../checks/impossible-date.ts';
import { check as knownWrongName } from '../checks/known-wrong-name.ts';
import { check as misspeltName } from '../checks/misspelt-name.ts';
import { check as outdatedValue } from '../checks/outdated-value.ts';
import { check as wrongName } from '../checks/wrong-name.ts';
import { check as wrongQualifier } from '../checks/wrong-qualifier.ts';
import { check as wrongValue } from '../checks/wrong-value.ts';
import { check as wrongWeekday } from '../checks/wrong-weekday.ts';
import type { Check } from '../checks/check.ts';

export const checks: readonly Check[] = [impossibleDate, knownWrongName, misspeltName, outdatedValue, wrongName, wrongQualifier, wrongValue, wrongWeekday];
