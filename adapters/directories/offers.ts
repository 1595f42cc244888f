import { knownFor, stemsOf, subjects, subjectsOfTerm, takenBackIn, writtenOf } from '#content/subjects.ts'

/** What a place is there for, by subject, and how plainly its record says so: from 0 to 1. */
export type Offers = ReadonlyMap<string, number>

/** How far into a description stands what a place is mostly about, in words. */
const EARLY = 25
const strength = { name: 1, early: 0.9, alone: 0.85, late: 0.7, known: 0.75, among: 0.5, byTheWay: 0.4, shut: 0.2 }

/** A congregation's objects name all that it might do. */
const congregation =
  /\b(?:church|parochial|parish|chapel|methodist|congregation|synagogue|mosque|masjid|gurdwara|temple)\b/i
const ofCongregation = 0.6

/** Whether a name only speaks of it beside what the record's own terms call it: a golf club at Davyhulme Park is no park. */
function isByTheWay(id: string, ofTerms: readonly string[]): boolean {
  const { kind, needs } = subjects.get(id)!
  const called = ofTerms.filter((term) => subjects.get(term)!.kind === 'thing')
  return (
    kind !== 'condition' &&
    !ofTerms.includes(id) &&
    called.length > 0 &&
    !called.some((term) => subjects.get(term)!.needs.some((need) => needs.includes(need)))
  )
}

/** What a record offers, by its own words, by whom it is for, and by what an organisation of that name does everywhere. */
export function offersOf(
  name: string,
  terms: readonly string[],
  description: string,
  whom: { readonly alone: readonly string[]; readonly among: readonly string[] },
): Offers {
  const { named, early, late } = subjectsIn(name, description)
  const offers = new Map<string, number>()
  const add = (ids: readonly string[], much: number) => {
    for (const id of ids) offers.set(id, Math.max(much, offers.get(id) ?? 0))
  }
  const much = congregation.test(name) ? ofCongregation : 1
  const open = available(description) === description
  const ofTerms = terms.flatMap(subjectsOfTerm)
  for (const id of [...named.map(({ id }) => id), ...ofTerms])
    add([id], !open ? strength.shut : isByTheWay(id, ofTerms) ? strength.byTheWay : strength.name)
  add(
    early.map(({ id }) => id),
    strength.early * much,
  )
  add(
    late.map(({ id }) => id),
    strength.late * much,
  )
  add(whom.alone, strength.alone)
  add(whom.among, strength.among)
  if (open) add(knownFor(stemsOf([name, ...terms].join('. '))), strength.known)
  for (const id of takenBackIn(stemsOf(name))) offers.delete(id)
  return offers
}

/** Where in a record its subjects stand. */
export function subjectsIn(name: string, description: string) {
  const words = stemsOf(available(description))
  const all = writtenOf(words)
  return {
    named: writtenOf(stemsOf(name)),
    early: all.filter(({ at }) => at < EARLY),
    late: all.filter(({ at }) => at >= EARLY),
  }
}

/** What is not to be had now is no part of what a place offers. */
const available = (description: string) =>
  description
    .split(/(?<=[.!?]) /)
    .filter(
      (sentence) =>
        !/\b(?:unavailable|not (?:currently )?available|currently limited|temporarily closed|remains? closed|encourage you to visit|coming soon|will (?:re)?open)\b/i.test(
          sentence,
        ),
    )
    .join(' ')
