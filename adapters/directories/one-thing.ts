import { stemsOf } from '#content/subjects.ts'
import { isOrdinary, wordsOf } from '#content/ways-words.ts'
import type { Need } from '#dialogs/memory.ts'

/** Words around a thing that is asked for: `any lute classes for adults round here`. */
const around = new Set(
  stemsOf(
    'club clubs group class classes course lesson lessons session sessions society team band circle beginner beginners adult adults teach learn learning learnt play playing player players join joining watch start starting interested fancy please thanks hello hiya round area nearby wanting hobby meeting meetings weekly evening evenings weekends practise practice proper bored hoping wondering taster workshop workshops training somewhere anywhere advice support information charity clinic centre service',
  ),
)
/** After these stands how a thing is to be, and not what it is: `something energetic`. */
const how =
  /^(?:something|anything|somewhere|anywhere|more|less|very|too|bit|quite|really|so|feel|feeling|get|be|am|is)$/
/** A name is of so many words at most. */
const MOST = 2
/** Who says more than this tells a story. */
const SHORT = 12

/** The one thing that a short text names and nobody here knows, of the stems that a record may hold: none where it says more. */
export function oneThingIn(text: string, telling: readonly string[]): readonly string[] {
  const words = wordsOf(text)
  const thing = telling.filter((stem) => !around.has(stem))
  const isNamed =
    thing.length > 0 && thing.length <= MOST && words.length <= SHORT && !words.some((word) => word === 'not')
  const isThing = (stem: string) =>
    words.every((word, at) => !stemsOf(word).includes(stem) || !(isOrdinary(word) || how.test(words[at - 1] ?? '')))
  return isNamed && thing.every((stem) => !isOrdinary(stem) && isThing(stem)) ? thing : []
}

/** With what serves one of these in another way nobody is helped who asks for one thing of it. */
export const oneOnly: ReadonlySet<Need> = new Set(['active', 'arts', 'nature', 'health-condition'])
/** Of these a place may be that thing though it does not stand in its name. */
export const toldOf: ReadonlySet<Need> = new Set([...oneOnly, 'learning'])
