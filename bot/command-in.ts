import { normalise } from '#content/normalise.ts'
import { commands, phrases } from '#content/phrases.ts'
import type { Command } from '#dialogs/vocabulary.ts'

const politely = trimmer(phrases.politeness)
const politelyWanting = trimmer([...phrases.politeness, ...phrases.wanting])
const wantsPerson =
  /\b(?:speak|talk|chat|put me) (?:to|with|through to) (?:a|an|some)?(?: ?(?:real|actual|proper|live))? ?(?:person|human|human being)\b/
const complains =
  /\b(?:make|lodge|put in|raise) (?:a |an |my )?(?:formal |official )?complaint\b|\b(?:want|like|need|wish) to complain\b(?! about my)/
const againstIt = /\b(?:not|never|without|hate|rather|have to|afraid|scared)\b/

/** The command that a message is, all of it; null where it is none. */
export function commandIn(text: string): Command | 'myReferral' | null {
  if (isStopWord(text)) return 'stop'
  const typed = normalise(text)
  const [polite, wanting] = [politely(typed), politelyWanting(typed)]
  const command = commands.find(([name, ways]) => ways.includes(polite) || (name !== 'stop' && ways.includes(wanting)))
  if (command) return command[0]
  if (complains.test(typed)) return 'complain'
  return asksForPerson(typed) ? 'person' : null
}

function isStopWord(text: string): boolean {
  const word = text.replaceAll(/[^\p{L}]+/gu, ' ').trim()
  return phrases.stopWords.includes(word.toUpperCase()) || phrases.stopWordsInCapitals.includes(word)
}

function asksForPerson(typed: string): boolean {
  const asked = wantsPerson.exec(typed)
  return asked !== null && !againstIt.test(typed.slice(0, asked.index))
}

/** Takes these words away before and after a text, and leaves what is between. */
function trimmer(words: readonly string[]): (typed: string) => string {
  const any = words.join('|')
  const around = new RegExp(`^(?:(?:${any}) )+|(?: (?:${any}))+$`, 'g')
  return (typed) => typed.replaceAll(around, '').trim()
}
