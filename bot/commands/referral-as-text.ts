import { DateTime } from 'luxon'
import type { WholeReferral } from '#bot/services/whole-referrals.ts'
import { languageName } from '#content/spoken.ts'

const headings = [
  ['Name', 'name'],
  ['Reach them', 'reach'],
  ['When and how', 'when'],
  ['For', 'theirName'],
  ['Their number', 'theirReach'],
  ['With help from', 'helper'],
  ['Surgery', 'surgery'],
  ['This week', 'whereabouts'],
  ['Age', 'age'],
  ['Date of birth', 'birth'],
  ['Address', 'address'],
  ['Enjoys', 'enjoyed'],
  ['Would help', 'support'],
  ['Rather have', 'worker'],
  ['Speaks', 'language'],
  ['Not on record', 'notOnRecord'],
  ['Tried', 'tried'],
  ['Also', 'anythingElse'],
  ['They asked', 'asked'],
] as const satisfies readonly (readonly [string, keyof WholeReferral])[]

/** A referral as a page of text, with what its reader may have to ask for. */
export function asText(referral: WholeReferral): string {
  const { reference, team, sentAt, who, knows, notRung, whatMatters, consents, refused, changes, stillNeeded } =
    referral
  return [
    `${reference}  sent ${when(sentAt)} to ${team}`,
    ...(notRung ? [row('DO NOT RING', notRung)] : []),
    ...(who === 'other' && knows !== 'yes'
      ? ['  Asked for somebody who may not know of it: talk to the one who asks first']
      : []),
    ...headings.flatMap(([heading, of]) =>
      referral[of] ? [row(heading, of === 'language' ? languageName(referral[of]) : String(referral[of]))] : [],
    ),
    ...(referral.surgery ? [] : [row('Surgery', 'none, or not known')]),
    row('What matters', whatMatters.join(' / ')),
    row('They agreed', consents.join(', ')),
    ...(refused.length > 0 ? [row('Said no to', refused.join(', '))] : []),
    ...changes.map(({ at, change, words }) => row(when(at), words ? `${change}: ${words}` : change)),
    ...(stillNeeded.length > 0 ? [row('Still needed', `${stillNeeded.join(', ')} (PRSB); ask when you speak`)] : []),
  ].join('\n')
}

const row = (heading: string, words: string) => `  ${heading.padEnd(14)} ${words}`

const when = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/London' }).toFormat('ccc d LLL yyyy, HH:mm')
