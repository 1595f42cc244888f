import type { Described, Directory } from '#bot/ports/directory.ts'
import type { Service } from '#dialogs/memory.ts'
import type { Answer, Search } from '#dialogs/vocabulary.ts'

type Asked = Extract<Search, { look: 'records' }>['question']

/** What of a record tells it, in the record's own words. */
const tells: Readonly<Record<Asked, (place: Service, more: Described | null) => string | null>> = {
  cost: ({ cost }) => cost,
  when: ({ when }) => when,
  where: ({ street, postcode }) => [street, postcode].filter(Boolean).join(' ') || null,
  phone: ({ phone, web }) => phone ?? web,
  // How to join is said in words of ours.
  book: () => null,
  about: (_, more) => more?.about ?? null,
  dogs: (_, more) => sentenceWith(/\bdogs?\b/i, more),
  busy: (_, more) =>
    sentenceWith(/\b(?:busy|quiet|crowd|small group|calm|relaxed|at most \d+|up to \d+ people)/i, more),
  parking: (_, more) => sentenceWith(/\bpark(?:ing|ed)\b|\bcar park\b/i, more),
  toilets: (_, more) => sentenceWith(/\btoilets?\b|\bloos?\b/i, more),
  children: (_, more) =>
    sentenceWith(/\b(?:child|children|kids|bab(?:y|ies)|toddlers?|pushchairs?|famil(?:y|ies)|under \d+)\b/i, more),
  someone: (_, more) =>
    sentenceWith(/\bfriends?\b|\bwhoever\b|\bsomeone close\b|\bbring (?:a|your|them)\b|\bcarers?\b/i, more),
  steps: (_, more) => sentenceWith(/\bsteps?\b|step-free|\bramp|\bstairs?\b|\blift\b|wheelchair|level/i, more),
  bring: (_, more) => sentenceWith(/\bbring\b|\bto borrow\b|\bwear\b|\bare lent\b/i, more),
}

/** What the records of some places tell of what was asked, in their order: null where one does not say. */
export async function askRecords(
  directory: Directory,
  { services, question }: Extract<Search, { look: 'records' }>,
): Promise<Answer> {
  const more = await Promise.all(services.map(({ id }) => directory.describe(id)))
  return {
    type: 'recordsSay',
    question,
    told: services.map((place, at) => ({ place, listed: more[at] !== null, says: tells[question](place, more[at]!) })),
  }
}

/** As short as a record's own sentence is, if it has one. */
const sentenceWith = (words: RegExp, more: Described | null) => more?.sentences.find((one) => words.test(one)) ?? null
