import { besidesQuestion } from '#content/questions.ts'
import { besidesCalls } from '#content/told-of-calls.ts'
import { listening } from '#content/ways.ts'
import { saysYesToLinkWorker } from '#content/yes-to-link-worker.ts'

/** What people do in a conversation besides naming a need, in the order in which meanings.yaml tells of it. */
export const meanings = [
  'talk',
  'angry',
  'noCall',
  'thanks',
  'unsure',
  'corrects',
  'forOther',
  'helped',
  'urgent',
  'noHome',
  'linkWorker',
  'person',
  'tellsThem',
  'tooLong',
  'plainQuestion',
  'greets',
  'skip',
  'readingHard',
  'stops',
  'maySurgery',
  'notSurgery',
] as const

export type Meaning = (typeof meanings)[number]

/** What a question about us is not as well: "when will someone ring" asks for no link worker, and for no place. */
const notAsQuestion: readonly Meaning[] = ['plainQuestion', 'linkWorker', 'noCall', 'skip']

const heard = listening('meanings', meanings)

/** Who only tells of calls asks for nobody, and who wants none complains of nothing. */
function askedForIn(text: string): ReadonlySet<Meaning> {
  const all = new Set(heard(text))
  for (const one of ['person', 'noCall'] as const)
    if (all.has(one) && !heard(besidesCalls[one](text)).has(one)) all.delete(one)
  return all
}

/** All that someone does with a message besides naming a need: often nothing, sometimes two things at once. */
export function meaningsIn(text: string): ReadonlySet<Meaning> {
  const { about, besides } = besidesQuestion(text)
  const all = askedForIn(text)
  if (saysYesToLinkWorker(text)) return new Set([...all, 'linkWorker'])
  if (about === null || !notAsQuestion.some((one) => all.has(one))) return all
  const rest = besides === '' ? new Set<Meaning>() : heard(besides)
  const asksWhat = about === 'whatIsLinkWorker'
  const isSaid = (one: Meaning) => rest.has(one) && !(asksWhat && one === 'linkWorker')
  return new Set([...all].filter((one) => !notAsQuestion.includes(one) || isSaid(one)))
}
