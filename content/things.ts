import type { needIds } from '#content/needs.ts'
import { listening } from '#content/ways.ts'

/** How a thing is named to people and written in a directory, and the need it belongs to. */
interface Thing {
  readonly name: string
  /** How a directory writes of it: where none of these words is in any record, there is none. */
  readonly find: readonly string[]
  readonly need: (typeof needIds)[number]
  /** Whether places for that need are any help to who asks for it. */
  readonly helps: boolean
  /** That there is none is never said: one may only be further off, or not be for them today. */
  readonly unsaid?: true
  /** What it is easily taken for: who wants their hedge cut is after no day outdoors. */
  readonly not?: readonly (typeof needIds)[number][]
}

/** Things that people ask for by name, where nothing else of their kind will do. One with a plain answer has that one's id. */
export const things = {
  'no-heating': { name: 'help with a broken boiler', find: ['boiler'], need: 'money', helps: true },
  dentist: { name: 'dentist', find: ['dentist', 'dental'], need: 'health-condition', helps: false },
  optician: { name: 'optician', find: ['optician', 'opticians'], need: 'health-condition', helps: false },
  podiatry: {
    name: 'foot care',
    find: ['chiropodist', 'chiropody', 'podiatry', 'toenail'],
    need: 'health-condition',
    helps: false,
  },
  physio: {
    name: 'physio',
    find: ['physio', 'physiotherapy', 'physiotherapist'],
    need: 'health-condition',
    helps: false,
  },
  chemist: { name: 'chemist', find: ['pharmacy', 'chemist'], need: 'health-condition', helps: false },
  vet: { name: 'vet', find: ['vet', 'vets', 'veterinary'], need: 'money', helps: false },
  nursery: { name: 'nursery', find: ['nursery', 'nurseries', 'childminder', 'childcare'], need: 'family', helps: true },
  driving: { name: 'driving lessons', find: ['driving lessons'], need: 'transport', helps: false },
  locksmith: { name: 'locksmith', find: ['locksmith', 'locks'], need: 'housing', helps: false },
  plumber: { name: 'plumber', find: ['plumber', 'plumbing', 'dripping taps'], need: 'housing', helps: false },
  electrician: { name: 'electrician', find: ['electrician'], need: 'housing', helps: false },
  hairdresser: { name: 'hairdresser', find: ['hairdresser', 'haircut', 'haircuts'], need: 'disability', helps: false },
  solicitor: {
    name: 'solicitor',
    find: ['solicitor', 'solicitors', 'lawyer', 'law centre'],
    need: 'rights',
    helps: true,
  },
  taxi: { name: 'taxi', find: ['taxi', 'taxis', 'car scheme', 'volunteer drivers'], need: 'transport', helps: true },
  gardener: {
    name: 'help with your own garden',
    find: ['hedge cutting', 'lawn mowing', 'garden tidy'],
    need: 'social-care',
    helps: true,
    not: ['nature', 'active', 'arts'],
  },
  'night-sitter': {
    name: 'sitter for the night',
    find: ['night sitter', 'night sitting', 'overnight sitter'],
    need: 'caring',
    helps: true,
    not: ['social-care', 'loneliness', 'healthy-living'],
  },
  sitter: {
    name: 'sitter',
    find: ['sitting service', 'sitter', 'respite'],
    need: 'caring',
    helps: true,
    not: ['social-care', 'loneliness', 'healthy-living', 'money', 'health-condition', 'family', 'food'],
  },
  breastfeeding: {
    name: 'breastfeeding help',
    find: ['breastfeeding', 'infant feeding'],
    need: 'family',
    helps: true,
  },
  'school-exclusion': {
    name: 'help with exclusion from school',
    find: ['school exclusion', 'excluded from school', 'education advice'],
    need: 'family',
    helps: true,
    not: ['learning', 'disability'],
  },
  'school-support': {
    name: 'help with an EHCP or support at school',
    find: ['ehcp', 'sendiass', 'special educational needs'],
    need: 'disability',
    helps: true,
    not: ['learning'],
  },
  workshop: {
    name: "workshop, repair café or men's shed",
    find: ['mens shed', 'men in sheds', 'repair cafe', 'make and mend', 'mend things'],
    need: 'arts',
    helps: false,
    not: ['arts', 'nature', 'volunteering', 'loneliness', 'housing', 'learning', 'work', 'active', 'mood', 'transport'],
  },
  'english-class': {
    name: 'English class',
    find: ['english class', 'esol', 'english conversation', 'practise english', 'learn english'],
    need: 'newcomers',
    helps: true,
    not: ['learning'],
  },
  'food-voucher': { name: 'food bank voucher', find: ['food voucher'], need: 'food', helps: true },
  'carers-allowance': {
    name: "help with Carer's Allowance",
    find: ['carers allowance'],
    need: 'benefits',
    helps: true,
    not: ['caring', 'money'],
  },
  'eviction-letter': {
    name: 'help with a letter about eviction',
    find: ['eviction'],
    need: 'housing',
    helps: true,
    not: ['rights', 'family'],
  },
  'losing-home': {
    name: 'help to keep your home',
    find: ['eviction', 'homelessness'],
    need: 'housing',
    helps: true,
    not: ['rights', 'family', 'safety', 'money'],
  },
  'council-said-no': {
    name: 'help with a no from the council',
    find: ['homelessness advice'],
    need: 'housing',
    helps: true,
    not: ['rights'],
  },
  'care-leavers': { name: 'help for care leavers', find: ['care leaver'], need: 'housing', helps: true },
  'mens-group': {
    name: 'group for men',
    find: ['mens shed', 'mens group', 'men who talk'],
    need: 'loneliness',
    helps: true,
    not: ['arts', 'active', 'newcomers'],
  },
  vacancies: {
    name: 'list of firms or jobs going',
    find: ['vacancies', 'jobs board', 'recruitment'],
    need: 'work',
    helps: true,
    not: ['learning', 'volunteering'],
  },
  // Heard by things-gone-to.yaml, as many as a number has.
  swimming: {
    name: 'swimming pool',
    find: ['swimming', 'swim', 'aquafit'],
    need: 'active',
    helps: false,
    not: ['active', 'nature', 'health-condition', 'disability', 'transport', 'arts', 'healthy-living'],
  },
  shower: {
    name: 'shower that is open to all',
    find: ['shower', 'showers'],
    need: 'housing',
    helps: false,
    not: ['nature', 'social-care', 'disability', 'active', 'housing', 'health-condition', 'family'],
  },
  'post-address': {
    name: 'place that takes in post for you',
    find: ['postal address', 'post collected', 'care of address', 'mail collection'],
    need: 'housing',
    helps: false,
    not: ['housing', 'rights', 'digital', 'benefits', 'work'],
  },
  'computer-club': {
    name: 'computer club',
    find: ['computer club', 'code club', 'coding'],
    need: 'learning',
    helps: false,
    not: ['digital', 'learning', 'arts', 'mood'],
  },
  'school-refusal': {
    name: 'help for a child who cannot face school',
    find: ['school refusal', 'school attendance', 'not going to school'],
    need: 'family',
    helps: false,
    not: ['learning', 'mood', 'disability', 'work'],
  },
  camhs: {
    name: 'way in to CAMHS',
    find: ['camhs', 'child and adolescent mental health'],
    need: 'mood',
    helps: false,
    not: ['learning', 'disability', 'health-condition', 'rights'],
  },
  nappies: {
    name: 'place that gives out nappies',
    find: ['baby bank', 'nappies'],
    need: 'family',
    helps: true,
    not: ['money', 'food', 'housing', 'benefits', 'transport'],
  },
  letters: {
    name: 'help to read letters',
    find: ['read a letter', 'read letters'],
    need: 'rights',
    helps: true,
    not: ['volunteering', 'arts', 'learning', 'loneliness'],
  },
  'food-bank': { name: 'food bank', find: ['food bank', 'foodbank'], need: 'food', helps: true, unsaid: true },
  cinema: { name: 'cinema', find: ['cinema', 'films'], need: 'arts', helps: true },
} as const satisfies Readonly<Record<string, Thing>>

export type ThingId = keyof typeof things

export const thingIds = Object.keys(things) as [ThingId, ...ThingId[]]

export const thing = (id: ThingId): Thing => things[id]

const goneTo = [
  'swimming',
  'shower',
  'post-address',
  'computer-club',
  'school-refusal',
  'camhs',
  'nappies',
  'letters',
  'food-bank',
] as const
const isGoneTo = (id: ThingId) => (goneTo as readonly ThingId[]).includes(id)

const heard = listening(
  'things',
  thingIds.filter((id) => !isGoneTo(id)),
)
const heardGoneTo = listening('things-gone-to', goneTo)

/** The thing that a text asks for by its name, or null. Who only speaks of one asks for none. */
export const thingIn = (text: string): ThingId | null => [...heard(text)][0] ?? [...heardGoneTo(text)][0] ?? null
