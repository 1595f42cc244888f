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
  assured_date: string
  minimum_age?: number
  maximum_age?: number
  application_process: string
  service_at_locations?: { location: SampleLocation }[]
  schedules: { opens_at: string; closes_at: string; description: string; attending_type?: string }[]
  cost_options: { amount?: number }[]
  languages?: { name: string }[]
  contacts: { phones: { number: string }[] }[]
  attributes: { taxonomy_term: { name: string } }[]
}
interface SampleLocation {
  location_type: string
  latitude?: number
  addresses?: { postal_code: string }[]
  accessibility?: { description: string }[]
}

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

  for (const { id, terms } of needs) {
    it(`has somewhere open to go for ${id}, marked as such`, () => {
      const named = ({ attributes }: Sample) => attributes.map(({ taxonomy_term }) => taxonomy_term.name.toLowerCase())
      const serving = services.filter(
        (one) => one.status === 'active' && named(one).some((name) => terms.includes(name)),
      )
      if (serving.length === 0) expect.fail(`no active service has an attribute that is one of: ${terms.join(', ')}`)
    })
  }

  it('is in the area, and gives only telephone numbers that nobody has, each once', () => {
    const districts = readArea('thornshire').teams.flatMap(({ covers }) => covers.districts)
    const codes = places().flatMap(({ addresses = [] }) =>
      addresses.map(({ postal_code }) => postal_code.split(' ')[0]),
    )
    expect(districts).to.include.members(codes)
    expect(codes).to.include.members(districts)
    const numbers = services.flatMap(({ contacts }) =>
      contacts.flatMap(({ phones }) => phones.map((one) => one.number)),
    )
    for (const number of numbers) expect(number).to.match(/^01632 960[1-3]\d\d$/)
    expect(numbers, 'a number for each service, and each only once').to.have.length(new Set(numbers).size)
    expect(numbers, 'a number for each service, and each only once').to.have.length(services.length)
    expect(new Set(services.map(({ id }) => id)).size).to.equal(services.length)
  })

  const kinds: Record<string, (service: Sample) => unknown> = {
    'in the evening': ({ schedules }) => schedules.some((one) => one.closes_at >= '19:00' && one.opens_at >= '17:00'),
    online: ({ schedules }) => schedules.some((one) => one.attending_type === 'online'),
    'by telephone': ({ schedules }) => schedules.some((one) => one.attending_type === 'telephone'),
    free: ({ cost_options }) => cost_options.every(({ amount }) => amount === 0),
    paid: ({ cost_options }) => cost_options.some(({ amount }) => (amount ?? 0) > 0),
    'by donation': ({ cost_options }) => cost_options.some(({ amount }) => amount === undefined),
    'by referral only': (service) => service.application_process.startsWith('You need to be referred'),
    'for women only': (service) => service.attributes.some(({ taxonomy_term }) => taxonomy_term.name === 'Women'),
    'for 16 to 25': ({ minimum_age, maximum_age }) => minimum_age === 16 && maximum_age === 25,
    'in another language': ({ languages }) => languages?.length,
    'without steps': (service) =>
      placesOf(service).some((one) => one.accessibility?.[0]?.description.startsWith('Step-free')),
    'checked long ago': ({ assured_date }) => assured_date.startsWith('2022'),
    'closed for now': ({ status }) => status === 'temporarily closed',
    'with a postcode and no coordinates': (service) =>
      placesOf(service).some((one) => one.addresses && one.latitude === undefined),
  }
  for (const [kind, is] of Object.entries(kinds)) {
    it(`has something ${kind}`, () => expect(services.filter(is)).not.to.deep.equal([]))
  }
})

function places(): SampleLocation[] {
  return services.flatMap(placesOf)
}

function placesOf({ service_at_locations = [] }: Sample): SampleLocation[] {
  return service_at_locations.map(({ location }) => location)
}
