import { normalise } from '#content/normalise.ts'
import { askedOfPlaces } from '#content/of-places.ts'
import { endings } from '#content/outcomes.ts'
import { saysTooFar } from '#content/too-far.ts'
import type { Memory } from '#dialogs/memory.ts'
import { againIn, namedIn, spokenOf } from '#dialogs/spoken-of.ts'
import type { Understood, Words } from '#dialogs/vocabulary.ts'

/** All that tells a place shown by its name, so that no part of it is a town. */
function namesWhole(memory: Memory, text: string): boolean {
  const at = namedIn(memory, text)
  return at !== null && ` ${normalise(text)} `.includes(` ${normalise(memory.places[at]!.name)} `)
}

/** Beside a name, so many words are little else. */
const FEW_WORDS = 6

/** `Something to make friends` names no Telephone Friends. */
const asksForAny =
  /^\W*(?:(?:is|are) there |have you |got |i (?:want|need) |looking for )?(?:something|anything|somewhere|anywhere|someone|anyone|any)\b/i

/** `Anything outdoors i can bring the dog` looks for another. */
const asksForOther = (text: string) =>
  text
    .split(/[.!?;\n]+/)
    .some((one) => /^\W*(?:(?:is|are) there |have you |got )?(?:any|some)(?:thing|where)\b/i.test(one))

/** Whether it says which place, and little else: then more of it is told. */
export function namesOnly(memory: Memory, { text, understood: { asking } }: Words): boolean {
  const at = namedIn(memory, text)
  if (at === null || (asksForAny.test(text) && !namesWhole(memory, text))) return false
  const most = normalise(memory.places[at]!.name).split(' ').length + FEW_WORDS
  return asking !== null || normalise(text).split(' ').length <= most
}

/** A question about a place shown tells nothing else: its name is no town or need, and whether children may come no wish. */
export function ofPlacesAlone(memory: Memory, { text, understood }: Words): Words {
  if (memory.shown.length > 0 && saysTooFar(text)) return { text, understood: tooFar(understood) }
  const { ofPlaces, place, asking } = understood
  if (mocksWhatWasShown(memory, text))
    return {
      text,
      understood: {
        ...{ ...understood, ...untold, asking: null, asks: null, ofPlaces: null },
        means: understood.means.filter((one) => one !== 'angry'),
      },
    }
  if (ofPlaces !== null && memory.places.length > 0 && namedIn(memory, text) === null && isElsewhere(memory, text))
    return { text, understood: { ...understood, ...untold, place, ofPlaces: null, asking: 'wonders' } }
  if (
    understood.answer &&
    knowsWhatFor(memory) &&
    (asking === 'seeks' || asking === 'wonders') &&
    !isUrgent(understood)
  )
    return { text, understood: { ...understood, ...untold, place, ofPlaces: null } }
  // `So it must be near to walk` asks nothing of those shown.
  if (asking === null && understood.wishes.length > 0 && !text.includes('?') && askedOfPlaces(text) === null)
    return { text, understood: { ...understood, ofPlaces: null } }
  const named = namedIn(memory, text) !== null || againIn(memory, text) !== null
  if (understood.needs.length > 0 && !named && asksForOther(text))
    return { text, understood: { ...understood, ofPlaces: null } }
  // Something else that they ask for by its name is no question about those shown.
  if ((understood.thing || understood.subject) && !named) return { text, understood: { ...understood, ofPlaces: null } }
  const wonders = asking === 'wonders' ? knowsWhatFor(memory) : asking === 'besides' && named
  if (wonders && !understood.answer)
    return {
      text,
      understood: {
        ...understood,
        ...untold,
        asking: 'wonders',
        // Whom the people there would tell, no record says.
        ofPlaces:
          understood.asks === 'tellsOthers' ? null : (ofPlaces ?? (named ? (askedOfOne(text) ?? 'does') : null)),
      },
    }
  if (namesWhole(memory, text)) return { text, understood: { ...understood, needs: [], place: null, enjoys: [] } }
  const asks = ofPlaces !== null && ofPlaces !== 'more' && memory.places.length > 0
  if (!asks || (place && !named)) return { text, understood }
  return { text, understood: { ...understood, ...untold } }
}

/** What was shown was not for them, and what they asked for stands: `later life?? how old do you think i am`. */
const mocksWhatWasShown = (memory: Memory, text: string): boolean =>
  memory.needs.length > 0 &&
  memory.places.length > 0 &&
  (notThatOld.test(text) || (standsStill.test(text) && spokenOf(memory, text).refused.length > 0))
const notThatOld = /\bhow old (?:do|d['’]?) ?(?:you|u|ya) think\b/i
const standsStill =
  /\b(?:i am|im|i['’]m) (?:only|not that old|not old|too young)\b|\bi (?:asked|said|told|meant|wanted|was asking|am asking)\b/i

const asked = [
  [/\b(?:number|phone|ring|call)\b/i, 'phone'],
  [/\b(?:how much|cost|price)\b/i, 'cost'],
  [/\b(?:when|what time|open)\b/i, 'when'],
  [/\b(?:where|address|get to|get there|post ?code)\b/i, 'where'],
] as const

/** Where they ask to go by its own name, and it is none of those shown: `where is it` asks of that. */
const elsewhere =
  /(?<!\bnot (?:the |my )?)\b(council|town hall|civic centre|job ?centre|hospital|surgery|court|police|post office|(?<!food |baby )bank|dentist|chemist|pharmacy)\b/i
function isElsewhere({ places }: Memory, text: string): boolean {
  const named = elsewhere.exec(text)?.[1]?.toLowerCase()
  return named !== undefined && places.every(({ name }) => !name.toLowerCase().includes(named))
}

/** What its record tells of it; what else is asked of one is said to be unknown, with who may know. */
export const askedOfOne = (text: string) =>
  asked.find(([words]) => words.test(text))?.[1] ?? (asksWhatItIs.test(text) ? ('about' as const) : null)
const asksWhatItIs =
  /\b(?:what|who|tell me|like|more about|kind|sort)\b|\b(?:is|are|was) (?:it|that|this|they|the|he|she)\b|\b(?:do|does) (?:they|it|he|she) (?:do|run|get|give|offer|help|have)\b|\bor (?:is it )?(?:just )?(?:a|another)\b/i

/** `thornley is 5 miles i cant` says where a place is, and not where they are, or that they want to get about. */
const tooFar = (understood: Understood): Understood => ({
  ...understood,
  ...{
    place: null,
    needs: [],
    guesses: [],
    asking: null,
    wishes: [...new Set([...understood.wishes, 'nearer' as const])],
  },
})

const isUrgent = ({ means }: Understood) => means.includes('urgent') || means.includes('noHome')

const untold = {
  needs: [],
  guesses: [],
  denies: [],
  place: null,
  wishes: [],
  enjoys: [],
  thing: null,
  subject: null,
} as const

/** What they came for is known, so that a question that no place answers asks for none. */
export const knowsWhatFor = ({ needs, thing, places }: Memory) =>
  needs.length > 0 || thing !== null || places.length > 0

/** Told together with what came of a place, these come first: then that is only why. */
const grave: ReadonlySet<string> = new Set(['bereavement', 'safety'])

/** Less likely than this, what went well is no need. */
const LIKELY = 0.5

/** Whether they tell what came of a place shown, and no more: a word in it that sounds like a need is none. */
export function tellsOutcome(
  { shown, met, reference, awaitingPerson, formAt }: Memory,
  { outcome, needs, means, worrying }: Understood,
) {
  if (!outcome || shown.length + met.length === 0 || means.includes('urgent') || means.includes('noHome')) return false
  if ((outcome === 'noAnswer' || outcome === 'unanswered') && (reference || awaitingPerson || formAt !== null))
    return false
  // What hurts is told whom to ring about, and is no need: "went, back kills" is no loss.
  if (outcome === 'well') return worrying || needs.every(({ score }) => score < LIKELY)
  // A place that is gone is nobody who is.
  return !needs.some(({ id }) => grave.has(id) && !(outcome === 'gone' && id === 'bereavement'))
}

const tellsEnding = (memory: Memory, understood: Understood) =>
  understood.outcome !== null && endings.has(understood.outcome) && tellsOutcome(memory, understood)

/** Whether it is to be asked which of those shown is shut. */
export const isUnclearWhich = (memory: Memory, words: Words) =>
  memory.places.length > 1 && tellsEnding(memory, words.understood) && shutIn(memory, words) === null

/** The id of the place, of all told lately, that somebody says is shut, or gone; null where it is not clear which. */
export function shutIn(memory: Memory, { text, understood }: Words): string | null {
  const { places, met, about } = memory
  if (!tellsEnding(memory, understood)) return null
  const here = places[namedIn(memory, text) ?? -1] ?? met[namedIn({ places: met, about: null }, text) ?? -1]
  return (here ?? places[about ?? (places.length === 1 ? 0 : -1)])?.id ?? null
}
