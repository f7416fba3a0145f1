/**
 * Sound classes of the letters a to z: 0 is no sound that a careless ear keeps (vowels, h, w, y), letters of one class
 * are mistaken for each other. My own coarse grouping, after the idea of Soundex.
 */
const CLASSES = /* a b c d e f g h i j k l m n o p q r s t u v w x y z */ [
  0, 1, 2, 3, 0, 4, 5, 0, 0, 5, 2, 6, 7, 8, 0, 1, 2, 9, 10, 3, 0, 4, 0, 10, 0, 10,
] as const;

/** Whether two folded words have the same consonants in the same order, doubled ones counted once ("altmeyer", "altmire"). */
export function sameSkeleton(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  let lastA = 0;
  let lastB = 0;
  for (;;) {
    let soundA = 0;
    while (i < a.length && (soundA === 0 || soundA === lastA)) soundA = soundAt(a, i++);
    if (soundA === lastA) soundA = 0;
    let soundB = 0;
    while (j < b.length && (soundB === 0 || soundB === lastB)) soundB = soundAt(b, j++);
    if (soundB === lastB) soundB = 0;
    if (soundA !== soundB) return false;
    if (soundA === 0) return true;
    lastA = soundA;
    lastB = soundB;
  }
}

/** A number for a word's consonants: words of one skeleton have one. */
export function skeletonKey(word: string): number {
  let key = 0;
  let last = 0;
  for (let i = 0; i < word.length; i++) {
    const sound = soundAt(word, i);
    if (sound === 0 || sound === last) continue;
    key = (Math.imul(key, 31) + sound) | 0;
    last = sound;
  }
  return key;
}

/** How many consonants a word's skeleton has. */
export function skeletonLength(word: string): number {
  let length = 0;
  let last = 0;
  for (let i = 0; i < word.length; i++) {
    const sound = soundAt(word, i);
    if (sound !== 0 && sound !== last) length++;
    if (sound !== 0) last = sound;
  }
  return length;
}

/** Whether two letters at the head of a word are commonly heard as one ("Carl", "Karl"). */
export function soundAlike(a: number, b: number): boolean {
  const sound = classOf(a);
  return sound !== 0 && sound === classOf(b);
}

function soundAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code === 112 && word.charCodeAt(at + 1) === 104) return 4;
  return classOf(code);
}

function classOf(code: number): number {
  return code >= 97 && code <= 122 ? CLASSES[code - 97]! : code;
}
