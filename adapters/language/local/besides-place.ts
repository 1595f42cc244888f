const postcode = /,?\s*\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i

/** A text without where they say that they are, as long as it says something else: `im lonely in langrigg` tells of no more than that. */
export function besidesPlace(text: string, place: { readonly name: string } | null): string {
  if (place === null) return text
  const name = place.name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
  const where = new RegExp(
    `\\b(?:(?:i|we)(?: live|['’]?m| am) |live |based )?(?:in|near|at|from|round|around|outside|by) ${name}\\b`,
    'i',
  )
  const rest = text.replace(postcode, ' ').replace(where, ' ')
  return /\p{L}{3}/u.test(rest) ? rest : text
}

/** The same without its name wherever it stands: `a tablet to learn on, langrigg`. */
export function withoutPlace(text: string, place: { readonly name: string } | null): string {
  const rest = besidesPlace(text, place)
  return place === null
    ? rest
    : rest.replaceAll(new RegExp(`\\b${place.name.replaceAll(/\W+/g, '\\W+')}\\b`, 'gi'), ' ')
}
