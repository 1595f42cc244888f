import { saysThereIsMore } from '#content/agreed.ts'
import { burdensIn } from '#content/burdens.ts'
import { isLowWithBaby } from '#content/new-mother.ts'
import { weighsOn } from '#dialogs/burdens.ts'
import { comingFirst } from '#dialogs/coming-first.ts'
import { hears, sayOf, set, setOf, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { beginsToListen } from '#dialogs/listening.ts'
import type { Place } from '#dialogs/memory.ts'
import { numbersFor } from '#dialogs/numbers.ts'
import { saysBack } from '#dialogs/reflect.ts'
import { knowsNot, takesIn } from '#dialogs/taking-in.ts'
import type { Leaning } from '#dialogs/vocabulary.ts'

/** They would not, could not or need not say where they are. */
export const withheld = set({ placeWithheld: true, misses: 0, mayBe: [] })

/** One of the places that they may mean. */
const isOne = (at: number) =>
  setOf(({ context: { mayBe, place } }) => ({ place: mayBe[at] ?? place, placeWithheld: false, mayBe: [] }))

/** None of these is where somebody is. */
const told: ReadonlySet<Leaning | undefined> = new Set(['tells', 'feels', 'crossed'] as const)

const namesOf = ([first, second, third]: readonly Place[]) => ({
  ...{ first: first?.name ?? 'none', second: second?.name ?? 'none', third: third?.name ?? 'none' },
})

/** Asks roughly where someone is. Not saying is fine: then it is what covers the whole area, or is by phone or online. */
export const place = grammar.createStateConfig({
  initial: 'asking',
  states: {
    asking: {
      entry: sayOf(({ context, event }) => {
        const { needs, thing, placeAsked: asked, reasked: again } = context
        // Who asks for one thing by its name, or has something weigh on them, is asked for nothing else.
        const heard = thing !== null || weighsOn(context, event) ? 0 : needs.length
        return [{ message: 'place-ask', blanks: { heard, asked, again }, choices: ['ratherNot'] }]
      }),
    },
    /** Only who said something that is no place is told that it was not caught; who says that there is more is asked what. */
    again: {
      entry: sayOf((now) => {
        const { brought, needs, reasked } = now.context
        if (needs.length === 1 && saysThereIsMore(wordsOf(now)))
          return [{ message: 'place-what-else', choices: ['ratherNot'] }]
        const isMet = burdensIn(wordsOf(now)).size > 0 || isLowWithBaby(now.context.whatMatters)
        const isTold = brought === 'nothing' && now.event.type === 'said' && told.has(now.event.understood.leaning)
        return brought === 'wonders' || reasked > 0 || isTold || isMet
          ? [
              ...(isTold && !isMet ? [takesIn(now)] : []),
              { message: 'place-ask', blanks: { heard: 0, asked: 1, again: reasked || 2 }, choices: ['ratherNot'] },
            ]
          : [{ message: 'place-again', choices: ['ratherNot'] }]
      }),
    },
    /** What they said fits several places. What they came for is not asked again. */
    which: {
      entry: sayOf(({ context: { mayBe } }) => [
        { message: 'place-which', blanks: namesOf(mayBe), choices: [...numbersFor(mayBe), 'ratherNot'] },
      ]),
      on: {
        'chose.first': { actions: isOne(0), target: 'known' },
        'chose.second': { actions: isOne(1), target: 'known' },
        'chose.third': { actions: isOne(2), target: 'known' },
        'chose.ratherNot': { actions: withheld, target: 'known' },
        said: { actions: [...hears], target: 'weighingWhich' },
      },
    },
    weighingWhich: {
      always: [
        { guard: 'cannotSayWhere', actions: withheld, target: '#talking.signposting' },
        { target: '#talking.whatNext' },
      ],
    },
    known: {
      always: [{ guard: 'knowsNeedAndPlace', target: '#talking.signposting' }, { target: '#talking.whatMatters' }],
    },
    weighing: {
      always: [
        ...comingFirst,
        { guard: 'wantsToTalk', actions: beginsToListen, target: '#talking.hearing' },
        { guard: 'isAngry', target: '#talking.angry' },
        { guard: 'wonders', actions: sayOf(({ context }) => [knowsNot(context)]), target: 'again' },
        { guard: 'thanks', target: '#talking.ending' },
        { guard: 'broughtCorrection', target: '#talking.whatMatters.sorry' },
        { guard: 'placeIsSeveral', actions: saysBack, target: 'which' },
        { guard: 'canLook', actions: saysBack, target: '#talking.signposting' },
        { guard: 'looksAnywhere', actions: [withheld, ...saysBack], target: '#talking.signposting' },
        { guard: 'needsPlace', actions: [...saysBack, 'countPlaceAsked'], target: 'asking' },
        { guard: 'fairlySure', target: '#talking.whatMatters.guessing' },
        { guard: 'cannotSay', actions: withheld, target: 'known' },
        { guard: 'missedTwice', actions: withheld, target: 'known' },
        { guard: 'missedMore', actions: withheld, target: 'known' },
        { target: 'again' },
      ],
    },
  },
  on: {
    said: { actions: [...hears], target: '.weighing' },
    'chose.ratherNot': { actions: withheld, target: '.known' },
    back: '#talking.whatMatters',
  },
})
