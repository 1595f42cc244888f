/** Words put to those before, unless they say the same. */
export function alsoSaid(before: string | undefined, words: string): string {
  return before?.toLowerCase().includes(words.toLowerCase()) ? before : [before, words].filter(Boolean).join(', ')
}
