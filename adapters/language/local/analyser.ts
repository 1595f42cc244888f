import { cameOfIt } from '#adapters/language/local/acts/came-of-it.ts'
import { doneIn } from '#adapters/language/local/acts/done.ts'
import { actsIn, heeded, mayTell, reachIn } from '#adapters/language/local/acts/heeded.ts'
import { goesOnIn, leaningOf } from '#adapters/language/local/acts/leaning.ts'
import { tellingIn } from '#adapters/language/local/acts/telling.ts'
import { besidesPlace, withoutPlace } from '#adapters/language/local/besides-place.ts'
import { besidesCircumstances, isAddressAlone } from '#adapters/language/local/circumstances.ts'
import { elsewhereIn } from '#adapters/language/local/elsewhere.ts'
import { needsTold } from '#adapters/language/local/needs-told.ts'
import { numberIn } from '#adapters/language/local/number.ts'
import { placeIn } from '#adapters/language/local/place.ts'
import { type PlaceNames, withNames } from '#adapters/language/local/place-more.ts'
import { subjectAsked, withSubject } from '#adapters/language/local/sought/by-name.ts'
import { readAgain } from '#adapters/language/local/sought/second-reading.ts'
import { dangerIn } from '#bot/danger.ts'
import type { Analyser } from '#bot/ports/language.ts'
import { activitySought, enjoysIn, refusesIn } from '#content/activities.ts'
import { ageIn } from '#content/age.ts'
import type { PlainAnswer } from '#content/answers.ts'
import { answerFor, readAnswers } from '#content/answers.ts'
import { type Area, townsOf } from '#content/areas.ts'
import { besidesStreet } from '#content/besides-street.ts'
import { worriesForHealth } from '#content/bodily.ts'
import { besidesHours } from '#content/contact.ts'
import { sift } from '#content/denied.ts'
import type { Meaning } from '#content/meanings.ts'
import { meaningsIn } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { takesNumberOff } from '#content/number-off.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { askedOfPlaces } from '#content/of-places.ts'
import { questionIn } from '#content/questions.ts'
import { type Limits, mayBeOfWriting, reachingIn } from '#content/reaching.ts'
import { besidesOpening } from '#content/story.ts'
import { type ThingId, thing, thingIn } from '#content/things.ts'
import { besidesWhoTheyAre } from '#content/who-they-are.ts'
import { wishesIn } from '#content/wishes.ts'
import { askingIn, besidesAsking } from '#content/wonders.ts'
import type { Need } from '#dialogs/memory.ts'
import type { Quiet, Understood } from '#dialogs/vocabulary.ts'

/** A need as sure as this is said back, though what they ask for stands beside it. */
const SURELY = 0.6

/** What is written beyond this is kept and shown to staff, and nothing is understood of it: it takes too long. Characters. */
const MOST = 2_000

/** As sure as this, a piece of a message asks for something. */
const SURE = 0.85

const none: PlaceNames = {}
const noNeeds = { needs: [], guesses: [], denies: [] }

/**
 * Understands words by lists and by what needs.yaml teaches: always there, asks nobody, and sends nothing anywhere. It hears
 * the places of the area, and `more` of them.
 */
export function localAnalyser(area: Area, more: () => PlaceNames = () => none): Analyser {
  let heard = { by: none, place: placeIn(area) }
  const answers = readAnswers(area.id)
  const towns = townsOf(area)
  return {
    async understand(text, isAnswer = false) {
      const names = more()
      if (names !== heard.by) heard = { by: names, place: placeIn(withNames(area, names)) }
      const { place } = heard
      const whole = besidesOpening(text.slice(0, MOST))
      const reaching = reachingIn(whole)
      // `did you pass on the after 4 bit` asks, and tells no time.
      const read = asksApart(reaching?.limits.plainly && ofOursIn(whole).length === 0 ? reaching.rest : whole)
      const age = ageIn(read)
      const risks: ReadonlySet<string> = new Set(dangerIn(whole).map(({ category }) => category))
      const childNoHome = risks.has('child-without-home')
      const asksFor = thingIn(read)
      // A letter is no night without a bed: what they may do about it comes first.
      const noBed = childNoHome || (risks.has('homeless-tonight') && asksFor !== 'eviction-letter')
      const noFood = risks.has('destitution') && speaksOfEating.test(sift(read).told)
      // To go without food for want of it is no illness.
      const worrying = worriesForHealth(noFood ? read.replaceAll(notEaten, ' ') : read)
      const urgent = noBed || risks.has('destitution')
      const means = urgent ? new Set([...meaningsIn(read), 'urgent' as const]) : meaningsIn(read)
      const asking = askingIn(read)
      const besides = { means, noBed, noFood, asksFor, worrying }
      /** By itself tells of a need, or of where they are. */
      const tellsSomething = (rest: string) =>
        rest !== '' && (place(rest) !== null || needsTold(rest, besides).needs.length > 0)
      const done = isAnswer ? [] : await doneIn(read)
      const [leaning, goesOn] = [leaningOf(done), goesOnIn(done)]
      const all = isAnswer ? [] : await doneIn(whole)
      const here = place(read) ?? (isAnswer ? null : elsewhereIn(read, means.has('forOther')))
      const telling =
        isNameOf(here, read) || isAddressAlone(read) ? '' : besidesStreet(besidesWhoTheyAre(tellingIn(read, done)))
      const listed = telling === '' || !mayTell.need(done) ? noNeeds : needsBeside(here, telling, besides)
      const isTold = asksFor === null && done.some(({ act }) => act === 'need' || act === 'seeks')
      const readWhole =
        isAnswer || listed === noNeeds || urgent || means.has('corrects')
          ? listed
          : await readAgain(listed, withoutPlace(telling, here), isTold)
      // What they ask for is not lost among what they tell: `I asked you a question. Is there anybody gives lifts`.
      const sought = done.filter(({ act, score }) => act === 'seeks' && score >= SURE).map(({ words }) => words)
      const isLost =
        readWhole.needs.length === 0 && asking === 'seeks' && sought.length > 0 && sought.length < done.length
      const meant = isLost ? needsBeside(here, sought.join('. '), besides) : readWhole
      // What has an answer of its own, or is something to do, is looked for as that.
      const isElse =
        urgent ||
        isNameOf(here, read) ||
        asksFor !== null ||
        means.has('corrects') ||
        ofOursIn(read).length > 0 ||
        answerFor(read, answers) !== null ||
        activitySought(read) !== null
      const subject = isElse ? null : await subjectAsked(done)
      const told = subject === null ? meant : await withSubject(meant, subject, read)
      // To say when they may be written to, or to take a number off, asks nothing, whatever else it is like.
      const offNumber = takesNumberOff(read)
      const tells = reaching?.limits.plainly || offNumber ? [] : done
      const asks = offNumber ? null : questionIn(read)
      const asked = heeded({ asks, ofPlaces: askedOfPlaces(read), means: [...means] }, tells, read)
      // What is told beside a plain question is what they need.
      const question = answerFor(read, answers)
      const rest = question && besidesQuestionOf(read, (piece) => answerFor(piece, answers) !== null)
      const besidesAnswer = rest ? needsBeside(here, rest, besides) : null
      const isBeside = besidesAnswer !== null && besidesAnswer.needs.length > 0
      // What cannot wait is not lost among other words.
      const { needs, guesses, denies } = isBeside
        ? besidesAnswer
        : means.has('urgent') && told.needs.length === 0
          ? (firstTold(read, besides) ?? told)
          : told
      return {
        ...{ needs, guesses, denies, worrying },
        thing: noBed || answers.some(({ id }) => id === asksFor) ? null : asksFor,
        place: here,
        number: numberIn(read),
        wishes: wishesIn(besidesHours(read)).filter((wish) => !(noBed && wish === 'fromHome')),
        ...activitiesOf(read, asksFor),
        quiet: quietly.find((category) => risks.has(category)) ?? null,
        asking:
          subject !== null && (asking === 'wonders' || !((listed.needs[0]?.score ?? 0) >= SURELY))
            ? 'seeks'
            : asking === 'wonders'
              ? wondering(asksFor, tellsSomething(besidesAsking(read).tells))
              : asking,
        subject,
        outcome: mayTell.outcome(done) ? cameOfIt(read, done) : null,
        ...asked,
        towns,
        // What they are to do is answered with whom to ring, and by nothing of how we work.
        ...(asksFor === 'losing-home' && { asks: null, asksAlso: [] }),
        acts: actsIn(done),
        ...(leaning && { leaning }),
        ...(goesOn && { goesOn }),
        ...(all.length > 0 && { reach: reachIn(all) }),
        ...(childNoHome && { childNoHome }),
        ...(isBeside && { besidesAnswer: true as const }),
        answer:
          (
            (childNoHome ? answers.find(({ id }) => id === 'young-homeless') : null) ??
            question ??
            answers.find(({ id }) => id === asksFor && !(noBed && id === 'losing-home')) ??
            urgentAnswer(needs[0]?.id, means, answers)
          )?.id ?? null,
        limits: reaching && mayTell.limits(all) ? ofWriting(reaching.limits) : null,
        age: age?.whose === 'me' ? age.age : null,
      }
    },
  }
}

/** `Im lonely and is it free`, `got no friends, are you a robot?`: what is asked of us stands in a sentence of its own. */
function asksApart(text: string): string {
  const clauses = text.split(/(?:[,.;\n]|(?<=\?)|,?\s(?:and|n|also)(?=\s))\s*/i)
  const asked = clauses.find((clause) => ofUsAlone.test(clause.trim()))
  if (asked === undefined || clauses.length < 2) return text
  const rest = text.replace(asked, ' ').replace(/^[\s,.;?]*(?:and|n|also)?\b|(?:[\s,;?]|\b(?:and|n|also)\b)+$/gi, '')
  return rest.trim() === '' ? text : `${asked.trim().replace(/\?+$/, '')}? ${rest.trim()}`
}
const ofUsAlone =
  /^(?:also |and )?(?:is (?:it|this|any of this|it all|all this) (?:free|safe|private|confidential)|(?:does|will|would) (?:it|this) cost(?: (?:me )?(?:anything|owt|a lot|much|money))?|(?:do|will|would) i (?:have to )?pay(?: (?:for (?:it|this)|anything))?|how much (?:is|does) (?:it|this)(?: cost)?|do you charge|are (?:you|u) (?:even |actually |really )?(?:a )?(?:real|robot|bot|computer|human|real person|person|machine)|is this (?:a )?(?:robot|bot|computer|real person|person)|who (?:sees|reads|can see|will see) (?:this|these|it|my messages|my texts))\s*\?*$/i

/** The pieces of a text that are not the plain question in it. */
const besidesQuestionOf = (text: string, isQuestion: (piece: string) => boolean): string =>
  text
    .split(/[.,?!;\n]+|\b(?:and|also)\b/i)
    .filter((piece) => piece.trim() !== '' && !isQuestion(piece))
    .join('. ')

/** Whether the words are the name of where they are, and nothing else. */
const isNameOf = (place: ReturnType<ReturnType<typeof placeIn>>, text: string): boolean =>
  place !== null && normalise(text) === normalise(place.name)

/** Where they are may hide what they tell with it. */
function needsBeside(here: { readonly name: string } | null, text: string, besides: Parameters<typeof needsTold>[1]) {
  const left = besidesCircumstances(text)
  const told = left === text ? null : needsTold(besidesPlace(left, here), besides)
  if (told && told.needs.length > 0) return told
  const whole = needsTold(text, besides)
  const rest = besidesPlace(text, here)
  return whole.needs.length > 0 || rest === text ? whole : needsTold(rest, besides)
}

/** What the first sentence that tells of a need by itself tells of. */
const firstTold = (text: string, besides: Parameters<typeof needsTold>[1]) =>
  text
    .split(/[.!?\n]+/)
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => needsTold(sentence, besides))
    .find(({ needs }) => needs.length > 0)

/** Who asks for something by its name looks for that; and who tells of a need too asks beside it. */
const wondering = (asksFor: ThingId | null, tells: boolean) => (asksFor ? 'seeks' : tells ? 'besides' : 'wonders')

/** What they like to do, what they ask for by its name, and what they do not want. */
function activitiesOf(text: string, asksFor: ThingId | null): Pick<Understood, 'enjoys' | 'activity' | 'refuses'> {
  const refuses = refusesIn(text).map(({ id }) => id)
  if (asksFor && thing(asksFor).not) return { enjoys: [], activity: null, refuses }
  const enjoys = enjoysIn(text).map(({ id }) => id)
  const named = enjoys.length === 1 ? enjoys[0]! : null
  return { enjoys, activity: activitySought(text)?.id ?? named, refuses }
}

/** Who says when they may be rung says nothing of what may be written. */
const ofWriting = (limits: Limits): Limits => ({
  ...limits,
  plainly: limits.plainly && mayBeOfWriting(limits.words),
})

const notEaten = /\b(?:not|never|ain['’]?t|have ?n['’]?t|had ?n['’]?t|no) (?:\w+ ){0,2}(?:eaten|ate|eat)\b/gi
const speaksOfEating = /\b(?:eat|eaten|ate|food|hungry|starving|starvin|fed|feed|meal|cupboards?|fridge)\b/i

/** Of these nothing is said before it is known to be safe; the first that was heard counts. */
const quietly: readonly Quiet[] = ['abuse', 'sexual-violence', 'child', 'exploitation']

/** Where it cannot wait, who to ring now. */
function urgentAnswer(need: Need | undefined, means: ReadonlySet<Meaning>, answers: readonly PlainAnswer[]) {
  if (!need || !(means.has('urgent') || (means.has('noHome') && need === 'housing'))) return null
  return answers.find(({ urgentFor }) => urgentFor.includes(need)) ?? null
}
