import { z } from 'zod'
import { expectings } from '#content/expecting.ts'
import { fears } from '#content/fears.ts'
import { needIds } from '#content/needs.ts'
import { asksOfPlaces, learntOfPlaces } from '#content/of-places.ts'
import { outcomes } from '#content/outcomes.ts'
import { thingIds } from '#content/things.ts'
import { wishes } from '#content/wishes.ts'
import { Brought } from '#dialogs/kinds-brought.ts'
import { Answers } from '#dialogs/questions.ts'
import { Service } from '#dialogs/service.ts'
import { nothingSought, Sought } from '#dialogs/sought.ts'
import { TeamPromise } from '#dialogs/team-promise.ts'

export const Need = z.enum(needIds)
export type Need = z.infer<typeof Need>

/** Roughly where someone is: never more exact than a postcode district such as `M33`. */
export const Place = z.object({
  district: z.string(),
  name: z.string(),
  /** Where no team of this area covers it. */
  outside: z.boolean().default(false),
  /** It was misspelt: how it was taken is said, so that it can be put right. */
  slip: z.boolean().optional(),
})
export type Place = z.infer<typeof Place>

/** A name that fits several places, or each of them; or one where only something else is, such as an appointment. */
export type Fitting = Place & { readonly either?: readonly Place[]; readonly aside?: true }

/** What a place must be like, as somebody said. */
export const Wish = z.enum(wishes)
export type Wish = z.infer<typeof Wish>

/** What the conversation remembers about the person. A default opens what was kept before the key was thought of. */
export const Memory = z.object({
  /** Whether the channel itself tells us how to reach them, as a text message does. */
  onPhone: z.boolean().default(false),
  /** The one thing that matters now, and what else was heard with it: three at most, the surest first. */
  needs: z.array(Need).max(3).default([]),
  /** Of several, those that nothing was looked for yet. */
  owed: z.array(Need).max(3).default([]),
  /** What it may be, where nothing was sure: three at most, the likeliest first. */
  guesses: z.array(Need).max(3).default([]),
  /** What we misheard, and do not say again unless they do. */
  notNeeds: z.array(Need).default([]),
  /** How often they said that they need food today, so that no wording is used twice running. */
  hungry: z.int().min(0).max(3).default(0),
  /** What they asked for by its name. */
  thing: z.enum(thingIds).nullable().default(null),
  /** And what else, by its id in content/subjects. */
  subject: z.string().nullable().default(null),
  place: Place.nullable().default(null),
  /** They would rather not say where they are, could not, or it cannot wait. */
  placeWithheld: z.boolean().default(false),
  /** The places that they may mean by what they said last: three at most. */
  mayBe: z.array(Place).max(3).default([]),
  /** Times that they were asked where they are, before anything was looked for. */
  placeAsked: z.int().min(0).max(2).default(0),
  /** It was said that it cannot wait: what is open now or next is told first. */
  cannotWait: z.boolean().default(false),
  wishes: z.array(Wish).default([]),
  /** What they like doing, by the ids of content/activities. */
  enjoys: z.array(z.string()).default([]),
  /** Of these, what was asked for by its name last: where there is none, it is said. */
  activity: z.string().nullable().default(null),
  /** What they do not want to do, by the same ids. */
  refuses: z.array(z.string()).default([]),
  age: z.int().nullable().default(null),
  /** How old a child of theirs is, as they said last. */
  childAge: z.int().nullable().default(null),
  /** They are pregnant, or have a new baby; `neither` once they told of a loss. */
  expecting: z.enum(expectings).nullable().default(null),
  /** They said that they are a child, or under nineteen. */
  young: z.boolean().default(false),
  /** They were told once of the line for the young. */
  toldOfChildline: z.boolean().default(false),
  /** They told of somebody who is neither kin nor with them: whom it is for is asked. */
  mayBeOther: z.boolean().default(false),
  /** In their own words, oldest first. */
  whatMatters: z.array(z.string()).default([]),
  /** They were told once that we have only English. */
  onlyEnglishTold: z.boolean().default(false),
  /** They said that they find reading hard: one place is told, not three, and no more to choose from. */
  fewWords: z.boolean().default(false),
  /** They told us of something, or asked for somebody: there is something to go on with. */
  begun: z.boolean().default(false),
  brought: Brought.default('nothing'),
  /** Of what was said last: a need to be said back, a plain question, what we misheard put right, what cannot wait, another need, or nothing new. */
  manner: z.enum(['usual', 'added', 'plain', 'putRight', 'urgent', 'known']).default('known'),
  /** The plain answer of the area that was asked for. */
  answer: z.string().nullable().default(null),
  /** Something that they need was told beside that. */
  tellsBeside: z.boolean().default(false),
  /** The plain answer that was given last, until they speak of something else: what is asked then may be of whom it names. */
  answered: z.string().nullable().default(null),
  /** How often what was heard was said back, so that no wording is used twice. */
  reflected: z.int().default(0),
  /** Things said since what was heard was said back. */
  sinceReflected: z.int().min(0).max(9).default(9),
  /** How the last thing said asked, where it asked. */
  asking: z.enum(['seeks', 'wonders', 'besides']).nullable().default(null),
  /** In which other words the open question was asked again, on coming back to it: 0 where it was not. */
  reasked: z.int().min(0).max(3).default(0),
  /** Times running that nothing was understood. */
  misses: z.int().min(0).max(3).default(0),
  /** How often words were met that we could not follow, or answer, so that no wording is used twice running. */
  unmet: z.int().min(0).max(5).default(0),
  /** How often they said thanks or goodbye, so that the second time is met with less. */
  farewells: z.int().min(0).max(5).default(0),
  /** Who this is was said in front of what is said now. */
  greeting: z.boolean().default(false),
  /** They asked whether this is a computer, and were told. */
  robotTold: z.boolean().default(false),
  /** The main places of the area, once they asked which there are. */
  towns: z.array(z.string()).readonly().default([]),
  /** What was said while they were heard, by its kind and way, so that it is not said over and over. */
  listened: z.array(z.string()).max(40).default([]),
  /** They were told once what a computer is not, and who listens. */
  truthTold: z.boolean().default(false),
  /** Whether something heavy was told while they were heard, and nothing good, funny or fond since. */
  weighed: z.boolean().default(false),
  /** They said that they want nothing: nobody is offered to them for what they tell. */
  wantsNothing: z.boolean().default(false),
  /** They want no link worker, GP or anybody official: none is offered until they ask. */
  wantsNoOne: z.boolean().default(false),
  /** They want no Samaritans: unless danger is heard, they are not told of them again. */
  noSamaritans: z.boolean().default(false),
  /** Everyday doors were offered once, and are not again. */
  doorsShown: z.boolean().default(false),
  places: z.array(Service).default([]),
  /** Every place told lately, and what it was told for: what came of one may be said at any time. */
  met: z.array(z.object({ id: z.string(), name: z.string(), needs: z.array(Need) })).default([]),
  /** The places told lately, whole: the number of one may be asked for again at any time. */
  toldOf: z.array(Service).default([]),
  /** Of those, the one that is spoken of now, where it is not among those shown last. */
  toldAgain: Service.nullable().default(null),
  /** Nothing so far as this, in miles: it was too far. */
  within: z.number().nullable().default(null),
  /** Ids of every place shown for these needs. */
  shown: z.array(z.string()).default([]),
  /** The category of harm that was spoken of last, where it is not named before it is safe. */
  quiet: z.enum(['abuse', 'sexual-violence', 'child', 'exploitation', 'violence']).nullable().default(null),
  /** What they were afraid of, and it was answered: not in the same words again. */
  feared: z.array(z.enum(fears)).default([]),
  /** They spoke of danger: nothing is guessed at since, until they start afresh. */
  dangerHeard: z.boolean().default(false),
  /** Ids of the list told last. */
  told: z.array(z.string()).default([]),
  /** How often they were told that there is no more for what they look for, or only the same. */
  nothingMore: z.int().min(0).max(3).default(0),
  /** They were told once whom to ring about their health. */
  toldWhomToRing: z.boolean().default(false),
  /** A check-in fell due while they had told us to stop. */
  checkInOwed: z.boolean().default(false),
  /** What came of the places shown, as they said last. */
  outcome: z.enum(outcomes).nullable().default(null),
  /** The id of the place that they last found shut. */
  shut: z.string().nullable().default(null),
  /** Which of the places shown was named last, counted from 0. */
  named: z.int().nullable().default(null),
  /** Which of the places shown was told more of, or named, last, counted from 0. */
  about: z.int().nullable().default(null),
  /** What was asked of the places shown. */
  asked: z
    .enum([...asksOfPlaces, ...learntOfPlaces])
    .nullable()
    .default(null),
  /** And what was asked of them beside it. */
  askedAlso: z
    .enum([...asksOfPlaces, ...learntOfPlaces])
    .nullable()
    .default(null),
  /** The days of the week that were asked about, Monday as 1. */
  askedDays: z.array(z.int().min(1).max(7)).readonly().default([]),
  /** It was asked beside that if a bus goes there. */
  askedOfBus: z.boolean().default(false),
  /** What they said they would do next, in their own words. */
  nextStep: z.string().nullable().default(null),
  /** Ids of places that do not fit, as they said. */
  refused: z.array(z.string()).default([]),
  /** They were asked once what was wrong with the places. */
  noneFitAsked: z.boolean().default(false),
  answers: Answers.default({}),
  /** The question of a referral that was answered last. */
  answering: Answers.keyof().nullable().default(null),
  /** Of answers that are to be changed, what they were. */
  before: Answers.default({}),
  /** Answers given before that were put right beside the last one. */
  mended: z.array(Answers.keyof()).default([]),
  sought: Sought.default(nothingSought),
  /** What they want in nothing that is sent, each in a word or a few. */
  leftOut: z.array(z.string()).max(20).default([]),
  /** They asked to see all that would be sent: nothing of it is cut. */
  whole: z.boolean().default(false),
  /** Of what we keep of them, the part that is to be wiped, in their own words; null for all of it. */
  toErase: z.string().nullable().default(null),
  /** When they first answered a question of a referral that is not sent. Milliseconds since 1970. */
  formAt: z.number().nullable().default(null),
  /** What was said last was no answer to the question that is open: it is asked in other words, and then in those of before. */
  again: z.boolean().default(false),
  /** Which answers were put right since all of them were read back. */
  changed: z.array(Answers.keyof().or(z.enum(['words', 'age']))).default([]),
  team: TeamPromise.nullable().default(null),
  reference: z.string().nullable().default(null),
  /** The team that the referral went to, and what it promised then. */
  referredTo: TeamPromise.nullable().default(null),
  /** How often they were told that what was promised is late, so that it is not in the same words twice. */
  lateTold: z.int().min(0).max(2).default(0),
  /** The reference of the referral that was cancelled last, or `person` where that was the request for one. */
  cancelled: z.string().nullable().default(null),
  /** A person was asked for, and none has come yet. */
  awaitingPerson: z.boolean().default(false),
  /** What they asked for it with, which goes with it. */
  requestWords: z.string().default(''),
  /** By when a person was promised, and of which team; null where it could not be said. */
  promised: z.object({ team: z.string(), name: z.string(), by: z.number() }).nullable().default(null),
  /** They said that it is not safe to write to them here: we never write first. */
  notSafeToWrite: z.boolean().default(false),
  /** They said when they may be reached: we never write first. */
  limited: z.boolean().default(false),
  /** Replies to harm since they said that it is safe to write to them here, and 0 where they have not. */
  safeReplies: z.int().min(0).max(3).default(0),
  /** The danger heard last was of the body alone. */
  dangerOfBody: z.boolean().default(false),
  /** Something was done already, or is about to be. */
  dangerNow: z.boolean().default(false),
  /** It was of a parent with a crying baby. */
  dangerToBaby: z.boolean().default(false),
  /** It was of harm at other people's hands, and of nobody's life by their own. */
  dangerOfViolence: z.boolean().default(false),
  /** By when staff were to read of it. Milliseconds since 1970. */
  staffReadBy: z.number().nullable().default(null),
  /** By when staff were to read of harm that is not named. Milliseconds since 1970. */
  harmReadBy: z.number().nullable().default(null),
  /** They asked for all that we keep of them to be wiped. */
  eraseAsked: z.boolean().default(false),
  /** What went wrong, as they told it in asking to complain, until it is known who answers for it. */
  complaint: z.string().default(''),
  /** A complaint was kept, and not taken back. */
  complained: z.boolean().default(false),
  linkWorkerHere: z.boolean().default(false),
  /** Replies since danger was heard, so that no one meets the same words twice running. */
  crisisReplies: z.int().min(0).max(5).default(0),
})
export type Memory = z.infer<typeof Memory>
