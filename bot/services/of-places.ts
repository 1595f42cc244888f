import type { Described, Directory } from '#bot/ports/directory.ts'
import type { Answer, Search } from '#dialogs/look-ups.ts'
import { sentence } from '#dialogs/of-places.ts'
import type { Service } from '#dialogs/service.ts'

type Asked = Extract<Search, { look: 'records' }>['question']

/** What of a place itself tells it. How to join is said in words of ours. */
const fields: Partial<Record<Asked, (place: Service, more: Described | null) => string | null>> = {
  cost: ({ cost }) => cost,
  when: ({ when }) => when,
  where: ({ street, postcode }) => [street, postcode].filter(Boolean).join(' ') || null,
  phone: ({ phone, web }) => phone ?? web,
  about: (_, more) => whatItIs(more),
  which: (_, more) => whatItIs(more),
  does: (_, more) => whatItIs(more),
  children: (_, more) => [more?.about, ...(more?.sentences ?? [])].find((one) => one && ofAge.test(one)) ?? null,
  // Nobody's record tells who would go in with them.
  company: () => null,
  whoFor: (_, more) => more?.sentences.find((one) => words.whoFor!.test(one)) ?? more?.about ?? null,
}

/** How old the children are that it is for comes before that there is room for a pram. */
const ofAge =
  /\bfor (?:\w+ )?(?:bab(?:y|ies)|children|kids|toddlers?|young people|families|parents)\b|\bunder (?:\d+|two|three|four|five|eight|ten|eleven|sixteen|eighteen)s?\b|\baged? \d+/i

/** The first sentence of what it is may leave out that it teaches English: the next is told too. */
function whatItIs(more: Described | null): string | null {
  if (!more?.about) return null
  const at = more.sentences.findIndex((one) => one.startsWith(more.about!.slice(0, BEGINNING)))
  return at === -1 ? more.about : more.sentences.slice(at, at + 2).join(' ')
}
const BEGINNING = 20

/** By which words a sentence of its record, or what staff noted, tells it. */
const words: Partial<Record<Asked, RegExp>> = {
  dogs: /\bdogs?\b/i,
  busy: /\b(?:busy|quiet(?:er)?|nois[ey]\w*|crowd|small group|calm|relaxed|at most \d+|up to \d+ people)/i,
  parking: /\bpark(?:ing|ed)\b|\bcar park\b/i,
  toilets: /\btoilets?\b|\bloos?\b/i,
  children: /\b(?:child|children|kids|bab(?:y|ies)|toddlers?|pushchairs?|famil(?:y|ies)|under \d+)\b/i,
  someone: /\bfriends?\b|\bwhoever comes\b|\bsomeone close\b|\bbring (?:a|your|them|someone)\b|\bcarers?\b/i,
  steps: /\bsteps?\b|step-free|\bramp|\bstairs?\b|\blift\b|wheelchair|level/i,
  home: /\b(?:comes?|coming|visits?|go) to (?:you|people)\b|\b(?:to|in|at) (?:you|your|their)(?: own)? homes?\b|\bhome visits?\b/i,
  whoFor: /\bfor\b.*\b(?:aged?|over|under|men|women|people|anyone|everyone|parents|carers|adults)\b|\baged?\b/i,
  sexes: /\b(?:wom[ae]n|lad(?:y|ies)|m[ae]n|mixed|female|male|mums|dads|girls|boys|everyone|anyone|all welcome)\b/i,
  ability:
    /\baudition|\bread music\b|\bbeginners?\b|\bexperience\b|\bany (?:pace|level|ability|age)\b|\blearners?\b|\bnobody left behind\b|\bfirst time/i,
  bring: /\bbring\b|\bto borrow\b|\bwear\b|\bare lent\b/i,
}

/** What the records of some places tell of what was asked, in their order. */
export async function askRecords(
  directory: Directory,
  { services, question, also, days }: Extract<Search, { look: 'records' }>,
): Promise<Answer> {
  const told = await Promise.all(
    services.map(async (place) => {
      const more = await directory.describe(place.id)
      const [first, second] = [saysOf(question, place, more), also ? saysOf(also, place, more) : nothing]
      // One sentence may answer both.
      const besides = second.says && !first.says?.includes(second.says) ? second.says : null
      const says = [first.says, besides].flatMap((one) => one ?? []).map(sentence)
      const lacks = says.length > 0 && (first.says === null || (also !== null && second.says === null))
      const isWhen = question === 'when' || also === 'when'
      const on = isWhen && days.length > 0 && more?.days ? days.some((day) => more.days!.includes(day)) : null
      return { place, listed: more !== null, says: says.join(' ') || null, lacks, on, tip: first.tip ?? second.tip }
    }),
  )
  return { type: 'recordsSay', question, told }
}

const nothing = { says: null, tip: null }

/** As short as a record's own sentence is, if it has one; else a tip. */
function saysOf(question: Asked, place: Service, more: Described | null) {
  const telling = words[question]
  const tells = (text: string) => telling?.test(text) ?? false
  const says = fields[question]?.(place, more) ?? more?.sentences.find(tells) ?? null
  return { says, tip: more?.tips.find((tip) => tells(tip.words)) ?? null }
}
