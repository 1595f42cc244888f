import type { Token } from '#adapters/directories/times/tokens.ts'

/** What stands between two breaks of a text. */
export interface Line {
  readonly tokens: readonly Token[]
  /** Whether it stands in brackets. */
  readonly aside: boolean
}

/** What is in brackets is a line behind the one that it stands in, which goes on after them. */
export function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: { tokens: Token[]; aside: boolean }[] = [{ tokens: [], aside: false }]
  let main = lines[0]!
  let here = main
  for (const token of tokens) {
    if (token.is === 'back') here = main
    else if (token.is === 'break' || token.is === 'aside') {
      here = { tokens: [], aside: token.is === 'aside' || here.aside }
      if (!here.aside) main = here
      lines.push(here)
    } else here.tokens.push(token)
  }
  return lines.filter((line) => line.tokens.length > 0)
}
