import type { Service } from '#dialogs/service.ts'
import type { Step } from '#dialogs/step.ts'
import { brandNew, stateOf, step } from '#dialogs/step.ts'
import type { TeamPromise } from '#dialogs/team-promise.ts'
import type { Heard, Risk, Understood } from '#dialogs/vocabulary.ts'
import { nothing } from '#dialogs/vocabulary.ts'

/** The last of several steps from the start. Each is stored and restored. */
export function having(...heard: readonly Heard[]): Step {
  return heard.reduce<Step>((here, next) => step(here.snapshot, next, true), { snapshot: brandNew, effects: [] })
}

export const messages = ({ effects }: Step) =>
  effects.filter((effect) => effect.type === 'say').flatMap(({ params }) => params.map(({ message }) => message))

export const notes = ({ effects }: Step) =>
  effects.filter((effect) => effect.type === 'keep').map(({ params }) => params)

/** Where a step left the conversation, as a path. */
export const where = ({ snapshot }: Step) => stateOf(snapshot)

export const place: Service = {
  ...{
    id: 'p1',
    name: 'Mill Lane Food Share',
    street: '4 Mill Lane',
    postcode: 'XX1 2AB',
    remote: false,
    miles: 1.2,
    when: 'Tue, 10am to noon',
    open: null,
    holiday: null,
    referredBy: null,
    giver: null,
    cost: 'Free',
  },
  ...{
    limit: null,
    howToJoin: 'turn-up',
    phone: '01632 960111',
    web: null,
    lastChecked: '2026-05-01',
    stale: false,
    tips: [],
  },
}

export const team: TeamPromise = {
  ...{ id: 'thornley', name: 'Thornley link workers', employer: 'Thornley Health Partnership', onGpRecord: true },
  ...{ readBy: Date.UTC(2026, 10, 23, 17), contactBy: Date.UTC(2026, 10, 27, 17), tries: 3, phone: '01632 960222' },
  ...{ asksFor: [], asksBecause: '', isGuess: false },
  complain: { to: 'The manager', phone: '01632 960223', by: Date.UTC(2026, 10, 26, 17) },
}

const risk: Risk = { category: 'suicide-intent', tier: 'red', about: 'self' }
export const danger: Heard = {
  type: 'danger',
  risks: [risk],
  staff: { now: true, by: Date.UTC(2026, 10, 23, 17), today: true },
}

/** Something said, and what was understood of it. */
export const said = (text: string, understood: Partial<Understood> = {}): Heard => ({
  type: 'said',
  text,
  at: Date.UTC(2026, 10, 23, 10),
  understood: { ...nothing, ...understood },
})

export const hungry = said('nothing in the cupboards', { needs: [{ id: 'food', score: 0.9 }] })
export const inThornley = said('thornley', { place: { district: 'XX1', name: 'Thornley', outside: false } })
export const wantsLinkWorker = said('can a link worker ring me', { means: ['linkWorker'] })
