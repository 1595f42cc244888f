import { z } from 'zod'

/** Words. What is not words is missing. */
const text = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().trim().min(1))
  .optional()
  .catch(undefined)

const number = z.number().optional().catch(undefined)

/** A list of which what is wrong is left out. What is no list is an empty one. */
const many = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .preprocess((value) => (Array.isArray(value) ? value : []), z.array(shape.nullable().catch(null)))
    .transform((list) => list.filter((one) => one !== null))

const phones = many(z.object({ number: text }))

const Location = z.object({
  location_type: text,
  name: text,
  latitude: number,
  longitude: number,
  addresses: many(z.object({ address_1: text, city: text, postal_code: text, address_type: text })),
  accessibility: many(z.object({ description: text, details: text })),
  phones,
})

export type Location = z.infer<typeof Location>

const Schedule = z.object({
  ...{ freq: text, byday: text, bymonthday: text, opens_at: text, closes_at: text },
  ...{ interval: number, description: text, attending_type: text, valid_from: text, valid_to: text },
  ...{ dtstart: text, until: text, count: number },
})
export type Schedule = z.infer<typeof Schedule>

const CostOption = z.object({
  ...{ option: text, amount: number, amount_description: text, valid_from: text, valid_to: text },
})
export type CostOption = z.infer<typeof CostOption>

/** As much of an Open Referral UK 3.0 service as we use, once it was cleaned; the rest of it is kept beside. */
export const ServiceRecord = z.looseObject({
  id: z.union([z.string().trim().min(1), z.number().transform(String)]),
  name: z.string().trim().min(1),
  ...{ status: text, description: text, alert: text, url: text, email: text, fees: text, fees_description: text },
  ...{ valid_to: text, end_date: text, expiry_date: text },
  ...{ minimum_age: number, maximum_age: number },
  ...{ application_process: text, eligibility_description: text, assured_date: text, last_modified: text },
  organization: z.object({ name: text, website: text, url: text }).optional().catch(undefined),
  phones,
  contacts: many(z.object({ email: text, phones })),
  service_at_locations: many(z.object({ location: Location, schedules: many(Schedule) })),
  service_areas: many(z.object({ name: text, service_area: text })),
  schedules: many(Schedule),
  cost_options: many(CostOption),
  attributes: many(
    z.object({ link_type: text, taxonomy_term: z.object({ id: text, name: text, code: text, taxonomy: text }) }),
  ),
})
export type ServiceRecord = z.infer<typeof ServiceRecord>
