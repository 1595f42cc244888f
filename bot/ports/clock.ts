/** What time it is, in milliseconds since 1970. The only clock there is: tests and `npm run talk` move theirs by hand. */
export type Clock = () => number
