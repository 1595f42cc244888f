import { listening } from '#content/ways.ts'

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
  'plainQuestion',
  'greets',
  'skip',
  'readingHard',
  'stops',
  'maySurgery',
  'notSurgery',
] as const

export type Meaning = (typeof meanings)[number]

/** All that someone does with a message besides naming a need: often nothing, sometimes two things at once. */
export const meaningsIn: (text: string) => ReadonlySet<Meaning> = listening('meanings', meanings)
