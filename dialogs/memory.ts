import { z } from 'zod'
import { needIds } from '#content/needs.ts'

export const Need = z.enum(needIds)
export type Need = z.infer<typeof Need>

/** Roughly where someone is: never more exact than a postcode district such as `M33`. */
export const Place = z.object({ district: z.string(), name: z.string() })
export type Place = z.infer<typeof Place>

/** A place to go, with all that we know of it. Null is said as missing, never made up. */
export const Service = z.object({
  id: z.string(),
  name: z.string(),
  street: z.string().nullable(),
  miles: z.number().nullable(),
  /** By telephone or online. */
  remote: z.boolean().default(false),
  when: z.string().nullable(),
  cost: z.string().nullable(),
  howToJoin: z.enum(['turn-up', 'book', 'self-refer', 'needs-referral', 'unknown']),
  phone: z.string().nullable(),
  web: z.string().nullable(),
  /** ISO date. */
  lastChecked: z.string().nullable(),
  /** Checked more than a year ago, so that it is said. */
  stale: z.boolean().default(false),
})
export type Service = z.infer<typeof Service>

/** The link workers who would read a referral, and what they promise. Instants are milliseconds since 1970. */
export const TeamPromise = z.object({
  id: z.string(),
  name: z.string(),
  employer: z.string(),
  onGpRecord: z.boolean(),
  readBy: z.number(),
  contactBy: z.number(),
  tries: z.number(),
  phone: z.string(),
})
export type TeamPromise = z.infer<typeof TeamPromise>

/** What the last thing heard brought, so that a guard can ask. */
const Brought = z.enum(['nothing', 'something', 'number', 'linkWorker'])

/** What the conversation remembers about the person. A default opens what was kept before the key was thought of. */
export const Memory = z.object({
  /** Whether the channel itself tells us how to reach them, as a text message does. */
  onPhone: z.boolean().default(false),
  /** The one thing that matters now, and what else was heard with it: three at most, the surest first. */
  needs: z.array(Need).max(3).default([]),
  place: Place.nullable().default(null),
  /** They would rather not say where they are, or could not. */
  placeWithheld: z.boolean().default(false),
  /** In their own words, oldest first. */
  whatMatters: z.array(z.string()).default([]),
  brought: Brought.default('nothing'),
  /** Times running that nothing was understood. */
  misses: z.int().min(0).max(2).default(0),
  places: z.array(Service).default([]),
  /** Ids of every place shown for these needs. */
  shown: z.array(z.string()).default([]),
  name: z.string().nullable().default(null),
  /** A number or other way to reach them, in their words; THIS_NUMBER where it is the one they write from. */
  reach: z.string().nullable().default(null),
  surgery: z.string().nullable().default(null),
  /** Where they will be this week, where they have no surgery. */
  whereabouts: z.string().nullable().default(null),
  team: TeamPromise.nullable().default(null),
  reference: z.string().nullable().default(null),
  /** The team that the referral went to, and what it promised then. Null in what was kept before this was. */
  referredTo: TeamPromise.nullable().default(null),
  /** A person was asked for, and none has come yet. */
  awaitingPerson: z.boolean().default(false),
  linkWorkerHere: z.boolean().default(false),
  /** Replies since danger was heard, so that no one meets the same words twice running. */
  crisisReplies: z.int().min(0).max(3).default(0),
})
export type Memory = z.infer<typeof Memory>

/** All that a guard may read, so that the machine can be walked by state and facts alone. */
export const facts = (memory: Memory) => ({
  onPhone: memory.onPhone,
  knowsNeed: memory.needs.length > 0,
  knowsPlace: memory.place !== null || memory.placeWithheld,
  brought: memory.brought,
  misses: memory.misses,
  knowsName: memory.name !== null,
  knowsReach: memory.reach !== null,
  reachIsHere: memory.reach === THIS_NUMBER,
  knowsSurgery: memory.surgery !== null,
  knowsWhereabouts: memory.surgery !== NO_SURGERY || memory.whereabouts !== null || memory.place !== null,
  referred: memory.reference !== null,
  awaitingPerson: memory.awaitingPerson,
  linkWorkerHere: memory.linkWorkerHere,
})

/** Said for the surgery of someone who has none, or does not know. */
export const NO_SURGERY = 'none'

/** Said for the way to reach someone by the number that they write from, once they have said that it is safe. */
export const THIS_NUMBER = 'this number'
