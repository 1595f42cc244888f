import type { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import type { Kind } from '#adapters/directories/serves.ts'

interface Attribute {
  readonly link_type?: unknown
  readonly taxonomy_term: { readonly id?: unknown; readonly code?: unknown; readonly taxonomy?: unknown }
}

const link = /audience|eligib|population|circumstance|suitab/i
/** Open Eligibility is a list of services too. */
const list = /audience|(?<!open[ _-]?)eligib|population|circumstance|age[ _-]?(?:group|range|band)|client[ _-]?group/i
/** In the 211 taxonomy `YB-8000` is Older Adults, and YZ an issue that is worked on. In UK councils' lists a code names its list. */
const code = /^Y[A-Y](?:-\d{4}[\d.-]*)?$|^esdCircumstances?:/i

/** Whether a term says whom a service is for, and not what it is: by its link to it, its list or its code. */
export const isOfWhom = ({ link_type, taxonomy_term: term }: Attribute): boolean =>
  link.test(String(link_type)) || list.test(String(term.taxonomy)) || code.test(String(term.code ?? term.id))

/** The code that an id is: `LH-3000`, `esdServiceType:298`. Other ids are nobody's code. */
export const codeIn = (id: unknown): string | undefined =>
  /^(?:[A-Z]{1,2}(?:-\d{4}[\d.-]*)?|[a-z]+:\d+)$/i.exec(String(id))?.[0]

/** Terms that say whom it is for. */
export const audienceTerms = ({ attributes }: Pick<ServiceRecord, 'attributes'>): readonly string[] =>
  attributes.filter(isOfWhom).flatMap(({ taxonomy_term: { name } }) => name ?? [])

/** Terms that say what it is. */
export const kindTerms = ({ attributes }: Pick<ServiceRecord, 'attributes'>): readonly Kind[] =>
  attributes
    .filter((one) => !isOfWhom(one) && !/language/i.test(one.link_type ?? ''))
    .flatMap(({ taxonomy_term: { id, name, code = codeIn(id) } }) => (name ? { name, code: code ?? null } : []))
