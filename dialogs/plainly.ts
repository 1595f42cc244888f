/** Somebody's own words, said back: plain letters only, since one curly quote doubles the price of a text, and cut at a word. */
export function plainly(words: string, most: number): string {
  const plain = words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/[–—]/g, '-').replaceAll(/\s+/g, ' ')
  return plain.length <= most ? plain : `${plain.slice(0, most - 2).replace(/\s+\S*$/, '')}...`
}
