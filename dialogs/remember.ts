import { childsAgeIn } from '#content/age.ts'
import { agreementIn } from '#content/agreement.ts'
import { burdensIn } from '#content/burdens.ts'
import { daysIn } from '#content/days.ts'
import { expectingIn } from '#content/expecting.ts'
import { tellsOfAnother } from '#content/for-another.ts'
import { askedOfAnother } from '#content/may-ask.ts'
import { wantsItTold } from '#content/no-harm.ts'
import { refusesSamaritans, wantsNothing } from '#content/no-samaritans.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { asksOfOne } from '#content/of-places.ts'
import { findsReadingHard } from '#content/reading.ts'
import { youngAfter } from '#content/young.ts'
import { isInPassing } from '#dialogs/about.ts'
import { answersAfter, tellsOfSelf } from '#dialogs/answers-after.ts'
import { broughtBy, isOtherTime, isToldBesides } from '#dialogs/brought.ts'
import { reachOf, staysSilent } from '#dialogs/contact.ts'
import { mannerOf, missesAfter } from '#dialogs/how-taken.ts'
import { foodFirst, hungryAfter } from '#dialogs/hungry.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import { withoutHarm } from '#dialogs/letting-go.ts'
import type { Memory } from '#dialogs/memory.ts'
import { ofPlacesAlone, shutIn } from '#dialogs/named.ts'
import { needsAfter } from '#dialogs/needs-after.ts'
import {
  besidesCaredFor,
  besidesDenied,
  besidesElsewhere,
  besidesReading,
  besidesTalk,
  notNeedsAfter,
} from '#dialogs/not-theirs.ts'
import { nowShown } from '#dialogs/now-shown.ts'
import { placeAfter } from '#dialogs/place-after.ts'
import { refusedAfter } from '#dialogs/refused-after.ts'
import { againIn, namedIn } from '#dialogs/spoken-of.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'
import { weighsAfter } from '#dialogs/weighs-after.ts'
import { withWhich } from '#dialogs/which-place.ts'
import { withEmail, withoutTheirNumber } from '#dialogs/whose-number.ts'
import { arePartlyTold, besidesRefused, besidesWishes, tooFarAfter, wishesAfter } from '#dialogs/wishes.ts'

/** How much of what matters goes with a referral: the latest this many things said. */
const MOST_SAID = 12

/** What is said around what matters, and is not sent with it. */
const idle: ReadonlySet<Brought> = new Set([
  ...([
    'outcome',
    'shutWhich',
    'thanks',
    'bye',
    'unsure',
    'greets',
    'linkWorker',
    'number',
    'numberOff',
    'takesBack',
    'requestBack',
    'complaintBack',
    'wish',
    'ofPlaces',
    'keeps',
  ] as const),
])

/** These speak of what was shown, which stays. */
const aboutThem: ReadonlySet<Brought> = new Set([
  ...(['named', 'outcome', 'shutWhich', 'ofPlaces', 'keeps', 'wondersOfThem'] as const),
])

/** We could not follow it, or answer it. */
const unmet: ReadonlySet<Brought> = new Set(['nothing', 'wonders', 'wondersOfThem', 'bye'])
const UNMET_WAYS = 6

/** After these alone there is nothing to go on with. */
const leadsNowhere: ReadonlySet<Brought> = new Set([
  ...([
    'nothing',
    'thanks',
    'bye',
    'unsure',
    'greets',
    'afterDanger',
    'afterHarm',
    'wonders',
    'wondersOfThem',
  ] as const),
])

/** A place and no more than so many words is only where they are. */
const FEW_WORDS = 5

/** What is remembered of something said. New needs take the place of old ones, and begin with no place shown. */
export function noticed(before: Memory, heard: Words & { readonly type?: string }): Partial<Memory> {
  if (heard.noHarm) return noticedWithoutHarm(before, heard)
  const memory = { ...before, ...(heard.listed && askedAbout(before, heard.listed)) }
  const theirs = withEmail(memory, withoutTheirNumber(memory, heard))
  const here = besidesElsewhere(memory, besidesTalk(memory, besidesDenied(memory, theirs)))
  const told = besidesRefused(memory, besidesCaredFor(memory, withWhich(memory, besidesReading(here))))
  const wished = ofPlacesAlone(memory, besidesWishes(memory, told))
  const isCareful = memory.dangerHeard || wished.understood.quiet !== null
  const careful = isCareful ? { ...wished, understood: carefully(memory, wished.understood) } : wished
  const words = foodFirst(memory, careful)
  const { text, understood } = words
  const { means, place, enjoys, age, guesses, answer } = understood
  const child = childsAgeIn(text)
  const own = age !== null && age !== child ? age : null
  const brought = broughtBy(memory, words)
  const needs = needsSince(memory, words, brought)
  const wishes = [...wishesAfter(memory, understood.wishes, needs === memory.needs)]
  const thing = understood.thing ?? (needs === memory.needs ? memory.thing : null)
  const subject = understood.subject ?? (needs === memory.needs && understood.thing === null ? memory.subject : null)
  const anew =
    needs !== memory.needs ||
    subject !== memory.subject ||
    thing !== memory.thing ||
    place !== null ||
    enjoys.length > 0 ||
    understood.activity !== null
  const begunAnew = anew || wishes.some((wish) => !memory.wishes.includes(wish)) || (own !== null && own !== memory.age)
  const isOfPlaces = aboutThem.has(brought)
  // Those shown are what they do not want more of.
  const keepsShown =
    understood.wishes.includes('nearer') || (needs === memory.needs && place === null && arePartlyTold(wishes))
  const toldAgain = againIn(memory, text)
  const urgent = means.includes('urgent') || means.includes('noHome')
  // What is open, near and free now may be what was shown before.
  const asksAgain =
    understood.thing !== null ||
    ((urgent || memory.cannotWait) && understood.needs.some(({ id }) => needs.includes(id)))
  return {
    ...(heard.listed && askedAbout(before, heard.listed)),
    named: toldAgain ? null : namedIn(memory, text),
    outcome: understood.outcome ?? memory.outcome,
    shut: shutIn(memory, words),
    about: (toldAgain ? null : namedIn(memory, text)) ?? memory.about,
    toldAgain,
    asked: understood.ofPlaces,
    askedAlso: asksOfOne(text).find((one) => one !== understood.ofPlaces && one !== 'does') ?? null,
    askedDays: daysIn(text),
    askedOfBus: /\bbus(?:es)?\b/i.test(text),
    toldWhomToRing: memory.toldWhomToRing || understood.worrying,
    quiet: understood.quiet ?? memory.quiet,
    harmReadBy: heard.readBy ?? memory.harmReadBy,
    dangerHeard: memory.dangerHeard || understood.quiet !== null,
    cannotWait: urgent || (needs === memory.needs && memory.cannotWait),
    owed: needs === memory.needs ? memory.owed : needs.length > 1 ? [...needs] : [],
    answered: answer ?? (begunAnew || namedIn(memory, text) !== null ? null : memory.answered),
    hungry: hungryAfter(memory, careful),
    tellsBeside: understood.besidesAnswer === true,
    ...{ brought, needs, thing, subject, wishes, answer, begun: memory.begun || !leadsNowhere.has(brought) },
    wantsNoOne: brought !== 'linkWorker' && (memory.wantsNoOne || ofOursIn(text).includes('noneAsked')),
    noSamaritans: memory.noSamaritans || refusesSamaritans(text),
    weighed: weighsAfter(memory.weighed, words),
    wantsNothing: understood.asking !== 'seeks' && (memory.wantsNothing || wantsNothing(text)),
    guesses: guesses.filter((id) => !memory.notNeeds.includes(id)),
    sinceReflected: Math.min(memory.sinceReflected + 1, 9),
    asking: answer === null && understood.ofPlaces === null && !isInPassing(understood.asks) ? understood.asking : null,
    doorsShown: memory.doorsShown || brought === 'unsure' || (brought === 'nothing' && !memory.begun),
    misses: missesAfter(memory, brought),
    manner: mannerOf(memory, understood),
    whatMatters: isIdle(words, brought) ? memory.whatMatters : [...memory.whatMatters, text].slice(-MOST_SAID),
    refused: refusedAfter(memory, words),
    ...tooFarAfter(memory, words),
    unmet: unmet.has(brought) ? (memory.unmet + 1) % UNMET_WAYS : memory.unmet,
    farewells: Math.min(memory.farewells + (brought === 'thanks' || brought === 'bye' ? 1 : 0), 5),
    ...(begunAnew && { nothingMore: 0 }),
    ...(anew && !isOfPlaces && { places: [] }),
    ...((anew || understood.wishes.length > 0 || asksAgain) &&
      !isOfPlaces && { shown: keepsShown ? memory.shown : [] }),
    ...((needs !== memory.needs || place) && { noneFitAsked: false }),
    ...placeAfter(memory, place, urgent),
    ...(enjoys.length > 0 && { enjoys: [...new Set([...enjoys, ...memory.enjoys])] }),
    activity: understood.activity,
    refuses: [...new Set([...memory.refuses, ...understood.refuses])].filter((one) => !enjoys.includes(one)),
    ...(own !== null && { age: own }),
    childAge: child ?? memory.childAge,
    // Places for parents would show it to whom they fear.
    expecting: (understood.quiet ?? memory.quiet) ? null : (expectingIn(text) ?? memory.expecting),
    young: youngAfter(memory, text),
    fewWords: memory.fewWords || findsReadingHard(text),
    mayBeOther: memory.mayBeOther || tellsOfAnother(text) || (means.includes('forOther') && tellsOfSelf(text)),
    limited: memory.limited || staysSilent(memory, reachOf(words)),
    answers: answersAfter(memory, words, brought, heard.type === 'person'),
    notNeeds: notNeedsAfter(memory, understood, needs),
  }
}

/** What they say is not so is gone, and what else they tell is heard as ever. */
function noticedWithoutHarm(before: Memory, heard: Words): Partial<Memory> {
  const memory = { ...before, ...withoutHarm(before) }
  const needs = heard.understood.needs.filter(({ id }) => id !== 'safety')
  const after = noticed(memory, { text: heard.text, understood: { ...heard.understood, needs } })
  return {
    ...withoutHarm(before),
    ...after,
    ...((saysNoMore.has(after.brought!) || (needs.length === 0 && wantsItTold(heard.text))) && { brought: 'noHarm' }),
  }
}

/** Beside that there is no harm, these say nothing to go on with. */
const saysNoMore: ReadonlySet<Brought> = new Set([
  ...(['nothing', 'correction', 'guess', 'guesses', 'wonders', 'wondersOfThem', 'unsure', 'greets', 'thanks'] as const),
])

function needsSince(memory: Memory, words: Words, brought: Brought): Memory['needs'] {
  if (isToldBesides(memory, words) || isOtherTime(memory, words)) return memory.needs
  return brought === 'feels' && isFelt(memory, words.understood) ? [...felt] : needsAfter(memory, words.understood)
}

/** What places are looked for by, should somebody who only told how they feel want any. */
const felt: Memory['needs'] = ['mood']
const isFelt = ({ needs, notNeeds, dangerHeard }: Memory, understood: Understood) =>
  needs.length + understood.needs.length === 0 && !(dangerHeard || notNeeds.includes('mood'))

/** What is asked about by its name is spoken of as if it had just been shown. */
function askedAbout(memory: Memory, { place, need }: NonNullable<Words['listed']>): Partial<Memory> {
  const needs = memory.needs.length > 0 ? memory.needs : [need]
  return { ...nowShown(memory, { type: 'found', places: [place] }), answer: memory.answer, needs }
}

/** `noticed`; after hours or days another may hold the phone, and whether it is safe to write here is asked anew. */
export function heardAfter(memory: Memory, heard: Words & { type: string; away?: 'hours' }): Partial<Memory> {
  if (heard.type === 'said' && memory.reasked > 0)
    return { ...heardAfter({ ...memory, reasked: 0 }, heard), reasked: 0 }
  if (heard.type === 'cameBack') return { ...noticed({ ...memory, safeReplies: 0 }, heard), safeReplies: 0, told: [] }
  if (!heard.away) return noticed(memory, heard)
  // By then another place may be open, or the same one.
  const told = memory.cannotWait ? { told: [] } : {}
  return { ...noticed({ ...memory, safeReplies: 0 }, heard), safeReplies: 0, ...told }
}

/** After danger nothing is guessed at; and after harm at other people's hands, to speak of family tells of that. */
function carefully({ quiet }: Memory, understood: Understood): Understood {
  const needs = understood.needs.filter(({ id }) => !((quiet ?? understood.quiet) && id === 'family'))
  return { ...understood, needs, guesses: [] }
}

function isIdle({ text, understood: { place, needs } }: Words, brought: Brought): boolean {
  if (brought === 'linkWorker' && (agreementIn(text) ?? askedOfAnother(text)) !== null) return true
  if (needs.length > 0 || burdensIn(text).size > 0) return false
  return idle.has(brought) || (place !== null && text.split(/\s+/).length <= FEW_WORDS)
}
