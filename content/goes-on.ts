/** Ends in the middle of a sentence, which the next message goes on with. */
const isOpen = /\b(?:not|and|i|the|to|a|an|or|but|with|so|because|do|can|my|is|am|are|of|for|that|it|very)\s*$/i

/** A message with the beginning of its first sentence, where that stands in the message before. */
export function goesOn(before: string | undefined, text: string): string {
  if (before === undefined || !isOpen.test(before) || !/^\s*\p{Ll}/u.test(text)) return text
  return `${before.split(/(?<=[.!?\n])\s+/).at(-1)} ${text}`
}
