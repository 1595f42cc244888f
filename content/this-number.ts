import { listening } from '#content/ways.ts'

const heard = listening('this-number', ['fine', 'seen'])

/** Whether the number that somebody writes from may be used, by what they answer to just that; null where they do not say. */
export function mayUseThisNumber(text: string): boolean | null {
  const said = heard(text)
  return said.has('seen') ? false : said.has('fine') ? true : null
}
