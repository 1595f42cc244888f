/** What is heard alike, and one way to write it. In this order. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/wh/g, 'w'],
  [/igh/g, 'i'],
  [/gh/g, ''],
  [/^kn/g, 'n'],
  [/lm/g, 'm'],
  [/[ck]+|q/g, 'k'],
  [/z/g, 's'],
  [/(?<![cst])h/g, ''],
  [/(?<=.)(?:ai|ay|ei(?=.)|a(?=[^aeiouy]e$))/g, 'a'],
  [/e(?=[^aeiouy]e$)/g, 'i'],
  [/ee|ea|ie|ey|y|ei/g, 'i'],
  [/ou|ow|au|aw|oa|oo/g, 'o'],
  [/er(?=.)|ur|ir/g, 'er'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)e$/g, ''],
]

/** How a name sounds, roughly: written by ear it is the same, or nearly (`thornlee`, `henzby`, `millhome`). */
export function soundOf(word: string): string {
  return alike.reduce((sound, [letters, as]) => sound.replace(letters, as), word)
}

/** The letter by which names that begin alike are found together: any vowel is as good as another. */
export const firstOf = (sound: string): string => (/^[aeiou]/.test(sound) ? 'a' : (sound[0] ?? ''))
