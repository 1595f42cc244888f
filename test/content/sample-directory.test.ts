import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect } from 'chai'
import { readArea } from '#content/areas.ts'
import { needs } from '#content/needs.ts'
import { notRun } from '#test/support/not-run.ts'

const root = `${import.meta.dirname}/../..`
const schemaPath = `${root}/../shared/data/schema-oruk-3.0/compiled/service.json`

/** As much of a service as these tests look at. */
interface Sample {
  id: string
  name: string
  status: string
  description: string
  alert?: string
  assured_date: string
  minimum_age?: number
  maximum_age?: number
  application_process: string
  service_at_locations?: { location: SampleLocation }[]
  schedules: { byday: string; opens_at: string; closes_at: string; description: string; attending_type?: string }[]
  cost_options: { amount?: number }[]
  languages?: { name: string }[]
  contacts: { phones: { number: string }[] }[]
  attributes: { taxonomy_term: { name: string; taxonomy: string } }[]
}
interface SampleLocation {
  location_type: string
  latitude?: number
  addresses?: { postal_code: string }[]
  accessibility?: { description: string }[]
}

/** What most people come with: there is more of it to choose from. */
const common = ['loneliness', 'mood', 'money', 'food', 'housing', 'active', 'caring', 'health-condition']

/** What people find by hearing of it, more than by being sent. */
const informal = [
  ...['Knitting', 'parkrun', 'Warm space', 'Allotment', 'Walking football', 'Choir', 'Community fridge', 'Job club'],
  ...['Welcome centre', 'Sitting service', 'Befriending', 'Peer support', "Men's shed", 'Timebank', 'Night shelter'],
]

const services: Sample[] = JSON.parse(readFileSync(`${root}/content/directory/thornshire.json`, 'utf8'))

describe('the sample directory', () => {
  const bySchema = 'is Open Referral UK 3.0, by its own schema'
  if (!existsSync(schemaPath)) notRun(`the sample directory ${bySchema}`, '../shared is not here')
  else
    it(bySchema, () => {
      const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
      const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')))
      for (const service of services) {
        validate(service)
        expect(ajv.errorsText(validate.errors), service.name).to.equal('No errors')
      }
    })

  it('is large enough to choose from', () => expect(services.length).to.be.at.least(80))

  for (const { id, terms } of needs) {
    const fewest = common.includes(id) ? 6 : 3
    it(`has ${fewest} places open for ${id}, marked as such, and two of them in the county town`, () => {
      const serving = services.filter(
        (one) => one.status === 'active' && termsOf(one).some((name) => terms.includes(name)),
      )
      const inTown = serving.filter((one) => placesOf(one).some((place) => /^XX[123]$/.test(districtOf(place) ?? '')))
      const names = serving.map(({ name }) => name).join(', ')
      expect(serving.length, names).to.be.at.least(fewest)
      expect(inTown.length, names).to.be.at.least(2)
    })
  }

  it('has something open in each district', () => {
    const open = services.filter(({ status }) => status === 'active')
    const districts = new Set(open.flatMap(placesOf).map(districtOf))
    for (const district of readArea('thornshire').teams.flatMap(({ covers }) => covers.districts))
      expect([...districts]).to.include(district)
  })

  it('has short descriptions', () => {
    const long = services.filter(({ description }) => description.split(/\s+/).length > 45)
    expect(long.map(({ name }) => name)).to.deep.equal([])
  })

  it('is in the area, and gives only telephone numbers that nobody has, each once', () => {
    const districts = readArea('thornshire').teams.flatMap(({ covers }) => covers.districts)
    const codes = services.flatMap(placesOf).flatMap((place) => districtOf(place) ?? [])
    expect(districts).to.include.members(codes)
    const numbers = services.flatMap(({ contacts }) =>
      contacts.flatMap(({ phones }) => phones.map((one) => one.number)),
    )
    for (const number of numbers) expect(number).to.match(/^(01632 960[1-3]\d\d|07700 900[2-4]\d\d)$/)
    expect(numbers, 'a number for each service, and each only once').to.have.length(new Set(numbers).size)
    expect(numbers, 'a number for each service, and each only once').to.have.length(services.length)
    expect(new Set(services.map(({ id }) => id)).size).to.equal(services.length)
  })

  const kinds: Record<string, (service: Sample) => unknown> = {
    'in the evening': ({ schedules }) => schedules.some((one) => one.closes_at >= '19:00' && one.opens_at >= '17:00'),
    'on a Saturday': ({ schedules }) => schedules.some(({ byday }) => byday.includes('SA')),
    'on a Sunday': ({ schedules }) => schedules.some(({ byday }) => byday.includes('SU')),
    online: ({ schedules }) => schedules.some((one) => one.attending_type === 'online'),
    'by telephone': ({ schedules }) => schedules.some((one) => one.attending_type === 'telephone'),
    'at home': (service) => placesOf(service).length === 0,
    free: ({ cost_options }) => cost_options.every(({ amount }) => amount === 0),
    paid: ({ cost_options }) => cost_options.some(({ amount }) => (amount ?? 0) > 0),
    'by donation': ({ cost_options }) => cost_options.some(({ amount }) => amount === undefined),
    'by referral only, and says whose': ({ application_process: how }) => /^You need to be referred, by \w/.test(how),
    'by voucher': (service) =>
      has(service, 'Food bank') && service.application_process.startsWith('You need a voucher'),
    'to refer yourself to': ({ application_process }) => application_process.startsWith('Refer yourself'),
    'to book': ({ application_process }) => /\bbook\b/i.test(application_process),
    'for women only': (service) => has(service, 'Women') && /women only/.test(service.description),
    'for men': (service) => has(service, 'Men'),
    'for 16 to 25': ({ minimum_age, maximum_age }) => minimum_age === 16 && maximum_age === 25,
    'for people over 50': ({ minimum_age }) => minimum_age === 50,
    'in Polish': speaks('Polish'),
    'in Urdu': speaks('Urdu'),
    'in Arabic': speaks('Arabic'),
    'in British Sign Language': speaks('British Sign Language'),
    'without steps': (service) => placesOf(service).some((one) => accessOf(one).startsWith('Step-free')),
    'with steps': (service) => placesOf(service).some((one) => /^\w+ steps|stairs/.test(accessOf(one))),
    'checked over a year ago': ({ assured_date }) => assured_date < '2025-11',
    'closed for now, and says why': ({ status, alert }) => status === 'temporarily closed' && alert,
    'with a postcode and no coordinates': (service) =>
      placesOf(service).some((one) => one.addresses && one.latitude === undefined),
    ...Object.fromEntries(
      informal.map((term) => [`marked as ${term.toLowerCase()}`, (service: Sample) => has(service, term)]),
    ),
  }
  for (const [kind, is] of Object.entries(kinds)) {
    it(`has something ${kind}`, () => expect(services.filter(is).length).to.be.greaterThan(0))
  }
})

function placesOf({ service_at_locations = [] }: Sample): SampleLocation[] {
  return service_at_locations.map(({ location }) => location)
}

function districtOf({ addresses = [] }: SampleLocation): string | undefined {
  return addresses[0]?.postal_code.split(' ')[0]
}

function accessOf({ accessibility = [] }: SampleLocation): string {
  return accessibility[0]?.description ?? ''
}

function termsOf({ attributes }: Sample): string[] {
  return attributes.map(({ taxonomy_term }) => taxonomy_term.name.toLowerCase())
}

function has(service: Sample, term: string): boolean {
  return service.status === 'active' && termsOf(service).includes(term.toLowerCase())
}

function speaks(language: string) {
  return ({ languages = [] }: Sample) => languages.some(({ name }) => name === language)
}
