/** Words as they are compared where one and many are the same: `classes` and `class`, `babies` and `baby`. A doubled letter is one before. */
export function stem(word: string): string {
  const known = lately.get(word)
  if (known !== undefined) return known
  if (lately.size >= MOST_LATELY) lately.clear()
  const short = shortened(word)
  lately.set(word, short)
  return short
}

const lately = new Map<string, string>()
const MOST_LATELY = 20_000

function shortened(word: string): string {
  const shorter = ends.reduce((left, [end, instead]) => (left.length > 3 ? left.replace(end, instead) : left), word)
  return shorter === word ? word : shortened(shorter)
}

const ends: readonly (readonly [RegExp, string])[] = [
  [/ies?$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<![ui])s$/, ''],
]
