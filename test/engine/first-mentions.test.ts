import { table } from './table.ts';

/** What a draft calls by its kind or by "a", and names made of words that other names have. */
const FACTS = `
people:
  - { name: Odalys Brennecke, titles: [{ title: Mayor, of: Wexcombe, from: 2014-01-07 }] }
organizations:
  - { name: Brackwell Ltd., kind: software company }
  - { name: Larchfield City Council, kind: council }
places:
  - { name: Wexcombe, kind: city }
  - { name: Hollin Moss, kind: nature reserve }
  - { name: Calder Tunnel, kind: tunnel }
  - { name: Calder River, kind: river }
  - { name: Tansy River, kind: river }
  - { name: Denning Bridge, kind: bridge }
statements:
  - Hollin Moss covers [1,340] acres.
  - Brackwell Ltd. was sold for [$62 million] in [2014].
  - Larchfield City Council rejected the stadium plan by a vote of [6 to 5] on [May 17, 2016].
  - The Calder Tunnel runs under the [Calder River].
  - The Denning Bridge crosses the [Tansy River].
  - Odalys Brennecke was first elected mayor in [2013].
`;

const shared = { facts: FACTS, asOf: '2016-05-23', check: 'wrong-value' };

table('a nature reserve is the reserve', shared, [
  'Rhododendron grows across Hollin Moss. The reserve covers ⟦1,430 acres⟧.',
  'Brackwell Ltd. makes scheduling tools. The company was sold for ⟦$26 million⟧ in 2014.',
  'Rhododendron grows across Hollin Moss. The reserve covers 1,340 acres.',
  'Rhododendron grows across Hollin Moss. The wood covers 13,400 acres.',
]);

table('a plan of the very day is the plan', shared, [
  'Larchfield City Council rejected a stadium plan last Tuesday by a vote of ⟦7 to 4⟧.',
  'By a vote of ⟦7 to 4⟧ on May 17, Larchfield City Council rejected a stadium plan.',
  'Larchfield City Council rejected a stadium plan last Tuesday by a vote of 6 to 5.',
  'Larchfield City Council rejected a stadium plan in 2013 by a vote of 7 to 4.',
]);

table('the words of a name, each in another name', shared, [
  'The Calder Tunnel, which runs under the ⟦Tansy River⟧, floods every spring.',
  'The Calder Tunnel, which runs under the Calder River, floods every spring.',
  'The Denning Bridge, which crosses the ⟦Calder River⟧ east of the village, fell.',
  'The Denning Bridge, which crosses the Tansy River east of the village, fell.',
]);

table('what somebody was elected stands as the title', shared, [
  'Mayor Odalys Brennecke, who was first elected in ⟦2010⟧, is seeking another term.',
  'Mayor Odalys Brennecke, who was first elected in 2013, is seeking another term.',
  'Odalys Brennecke, who was first elected in 2006 to the school board, is seeking another term.',
]);

const OWNERS = `
organizations:
  - { name: Ellery Foundation, kind: charity }
  - { name: Ellery Institute, kind: research group }
  - { name: Corvane Group, kind: company }
  - { name: Merrow Holdings, kind: company }
  - { name: Wexcombe Gazette, kind: newspaper }
  - { name: Wexcombe Herald, kind: newspaper }
places:
  - { name: Tansy River, kind: river }
  - { name: Marrow Hall, kind: theater }
statements:
  - The [Ellery Institute] published a study of the Tansy River in [2016].
  - The [Ellery Foundation] paid for the restoration of Marrow Hall.
  - The [Wexcombe Gazette] first reported the leak at Marrow Hall.
  - "[Corvane Group] owns Marrow Hall."
`;

table('participles behind an adverb, and before a time and “by”', { facts: OWNERS, asOf: '2020-06-10', check: 'wrong-value' }, [
  'Marrow Hall, now owned by ⟦Merrow Holdings⟧, is closed.',
  'Marrow Hall, now owned by Corvane Group, is closed.',
  'The leak at Marrow Hall, first reported by the ⟦Wexcombe Herald⟧, has been stopped.',
  'The leak at Marrow Hall, first reported by the Wexcombe Gazette, has been stopped.',
  'A study of the Tansy River published in 2016 by the ⟦Ellery Foundation⟧ found lead.',
  'A study of the Tansy River published in 2016 by the Ellery Institute found lead.',
  'A study of the Tansy River found in 2016 by the Ellery Foundation in an archive was dull.',
  'The restoration of Marrow Hall was paid for by the ⟦Ellery Institute⟧.',
  'The restoration of Marrow Hall was paid for by the Ellery Foundation.',
  'The restoration of the library, paid for by the Ellery Institute, took two years.',
]);

const SHIP = `
organizations:
  - { name: Quarrier & Sons, kind: boat builder }
statements:
  - Quarrier & Sons built the schooner Halcyon in [1923].
`;

table('what names nobody of a fact tells it by its verb', { facts: SHIP, asOf: '2020-06-10', check: 'wrong-value' }, [
  'Quarrier & Sons built the schooner Halcyon in ⟦1932⟧.',
  'The schooner Halcyon sank in 1931.',
  'The wreck of the schooner Halcyon, which sank in 1931, has been found.',
]);
