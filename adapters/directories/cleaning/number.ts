/** A figure, or one in words such as `£2`. Null where it is none: an empty text is not 0, which is a price and a place. */
export function numberIn(given: string): number | null {
  return /^£?-?\d+(?:\.\d+)?$/.test(given) ? Number(given.replace('£', '')) : null
}
