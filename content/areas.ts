import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { whyNotYaml } from '#content/yaml-list.ts'

const words = z.string().trim().min(1)
const phone = z.string().regex(/^0[\d ]+\d$/, 'Expected a telephone number of digits and spaces')
const district = z.string().regex(/^[A-Z]{1,2}\d[\dA-Z]?$/, 'Expected a postcode district such as M33')
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Expected a time such as "09:00"')
const fromTo = z.tuple([clock, clock]).refine(([from, to]) => from < to, 'Expected the first time before the second')

/** As said after "We ask for it". */
const reason = z.object({ en: words }).catchall(words)

const HoursShape = z
  .partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), fromTo)
  .refine((hours) => Object.keys(hours).length > 0, 'Expected a day on which someone is there')

const TeamShape = z.strictObject({
  id: words,
  name: words,
  employer: words,
  covers: z.strictObject({ districts: z.array(district), surgeries: z.array(words) }),
  /** Also takes whoever has no surgery and lives where no team covers. One team in each area does. */
  forNoSurgery: z.boolean().default(false),
  selfReferral: z.boolean(),
  adultsOnly: z.boolean(),
  /** As said after "A link worker is not for". */
  notFor: z.object({ en: words }).catchall(words),
  notesLiveIn: z.enum(['gp-record', 'own']),
  /** What it cannot start without, and why. What is not here is not asked for. */
  asksFor: z.strictObject({ dateOfBirth: reason.optional(), address: reason.optional() }),
  hours: HoursShape,
  readWithinWorkingDays: z.int().positive(),
  firstContactWithinWorkingDays: z.int().positive(),
  /** Past `until`, an ISO date, it is not said. */
  wait: z
    .strictObject({ weeks: z.int().positive(), setBy: words, setOn: z.iso.date(), until: z.iso.date() })
    .nullable(),
  tries: z.int().positive(),
  usuallyLasts: z.strictObject({ weeks: z.int().positive() }),
  takingPeople: z.boolean(),
  phone,
  /** By then whoever complains hears that it came, and what happens next. The NHS rules say 3. */
  complain: z.strictObject({ to: words, phone, email: z.email(), answersWithinWorkingDays: z.int().positive() }),
})

const AreaShape = z.strictObject({
  id: words,
  name: words,
  timeZone: z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'Expected a time zone'),
  /** At most 11 letters, as carriers allow. */
  senderName: words.max(11),
  localNumber: phone,
  places: z.record(words, district),
  surgeries: z.array(z.strictObject({ name: words, district, team: words })),
  alerts: z.strictObject({ staffedBy: words, hours: HoursShape, readWithinMinutes: z.int().positive() }),
  teams: z.array(TeamShape).min(1),
})

/** When someone is there, by weekday, in the area's own time. A day that is missing is closed. */
export type Hours = z.infer<typeof HoursShape>

/** The link workers of some districts and surgeries, and what they promise. */
export type Team = z.infer<typeof TeamShape>

/** Where one house serves: its places, surgeries and teams, and who reads alerts when. */
export type Area = z.infer<typeof AreaShape>

/** How many towns are told of at a time. */
const MOST_TOLD = 10

/** The first place of each district, as the area's file has them: enough to say where it is. */
export function townsOf({ places }: Area): readonly string[] {
  const first = new Map<string, string>()
  for (const [place, district] of Object.entries(places)) if (!first.has(district)) first.set(district, place)
  return [...first.values()].slice(0, MOST_TOLD)
}

/** Every area there is. */
export const areaIds = globSync(`${import.meta.dirname}/areas/*/`)
  .map((folder) => basename(folder))
  .sort()

/** The area of that id. What is missing or wrong in its file is refused in a sentence. */
export function readArea(id: string): Area {
  if (!areaIds.includes(id))
    throw new Error(`content/areas has no area "${id}", expected one of ${areaIds.join(', ')}.`)
  return readAreaFile(id, readFileSync(`${import.meta.dirname}/areas/${id}/area.yaml`, 'utf8'))
}

/** The area that a text in the form of area.yaml tells of; what is wrong with it is refused in a sentence. */
export function readAreaFile(id: string, yaml: string): Area {
  const refuse = (why: string): never => {
    throw new Error(`content/areas/${id}/area.yaml, ${why}.`)
  }
  const document = parseDocument(yaml)
  if (document.errors[0]) return refuse(`not YAML: ${whyNotYaml(document.errors[0])}`)
  const told = document.toJS()
  const { data: area, error } = AreaShape.safeParse(told)
  if (error) {
    const where = z.core.toDotPath(error.issues[0]!.path)
    const named = where.replace(
      /^(teams|surgeries)\[(\d+)\]/,
      (_, list, at) => told[list][at]?.id ?? told[list][at]?.name,
    )
    return refuse(`${named || 'the whole file'}: ${error.issues[0]!.message}`)
  }
  return area.id === id ? agreeing(area, refuse) : refuse(`id: is ${area.id}, expected ${id}, as its folder is called`)
}

function agreeing(area: Area, refuse: (why: string) => never): Area {
  const ids = area.teams.map(({ id }) => id)
  const again = ids.find((one, at) => ids.indexOf(one) !== at)
  if (again) refuse(`${again}: is told of twice, expected one team of that id`)
  const covered = area.teams.flatMap(({ covers }) => covers.districts)
  const twice = covered.find((one, at) => covered.indexOf(one) !== at)
  if (twice) refuse(`${twice}: is covered twice, expected one team for each district`)
  for (const [place, one] of [...Object.entries(area.places), ...area.surgeries.map((s) => [s.name, s.district])]) {
    if (!covered.includes(one!))
      refuse(`${place}: is in ${one}, which no team covers, expected a district that one covers`)
  }
  const listed = area.surgeries.map(({ name, team }) => `${name} of ${team}`)
  const served = area.teams.flatMap(({ id, covers }) => covers.surgeries.map((name) => `${name} of ${id}`))
  const odd = [...listed, ...served].find((one) => !listed.includes(one) || !served.includes(one))
  if (odd) refuse(`${odd}: is only half told, expected it among the surgeries and in what its team covers`)
  const open = area.teams.filter(({ forNoSurgery }) => forNoSurgery).length
  if (open !== 1) refuse(`teams: ${open} are for people with no surgery, expected exactly one`)
  return area
}
