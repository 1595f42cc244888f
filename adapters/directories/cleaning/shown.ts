/** As much of a text as says which it is. */
const MOST = 160
/** Before the first letter that was changed, so many are shown. */
const BEFORE = 40

/** Shown so that no terminal or sheet obeys it. */
export function cut(text: string): string {
  const part = text.length > MOST ? `${text.slice(0, MOST)}…` : text
  return part.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, named)
}

function named(character: string): string {
  return character === '\n'
    ? '\\n'
    : character === '\t'
      ? '\\t'
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Two texts, or where they are long, what is round the first letter in which they differ. */
export function wherePartsDiffer(one: string, other: string): readonly [string, string] {
  if (one.length <= MOST && other.length <= MOST) return [cut(one), cut(other)]
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const from = at === one.length && at === other.length ? 0 : Math.max(0, at - BEFORE)
  const part = (text: string) => `${from > 0 ? '…' : ''}${cut(text.slice(from))}`
  return [part(one), part(other)]
}
