import { needs } from '#content/needs.ts'

const written: Readonly<Record<string, string>> = {
  DAY: 'Wednesday 30 September',
  TIME: '11.45am',
  DATE: 'September 2026',
  THING: 'driving lessons',
  SUBJECT: 'veterans',
  WISHES: 'free, in the evening',
  LANGUAGE: 'Mandarin Chinese',
  LIST: 'Thornley, Northfield, Southmoor, Aldermere, Eskholme, Fallowby, Brackenby, Langrigg and Kirk Ashdale',
  NEED: needs.map(({ name }) => name.en).reduce((longest, name) => (name.length > longest.length ? name : longest), ''),
}

const blanks: Readonly<Record<string, string>> = {
  team: 'Thornley Vale link workers',
  employer: 'Thornley Vale Primary Care Network',
  reference: 'FP-7KQ2M-X4D9R',
  phone: '01632 960501',
  name: 'Mohammed',
  reach: '07700 900124, after 4pm',
  where: 'Priory Medical Centre',
  tries: '3',
  words:
    'somebody to ring me who knows about dementia, of an evening when she is dozing. i have never managed a few words in my life',
}

/** Where nothing is said above, as long as the names of places to go are, half of them at least. */
const otherwise = 'Thornley Friday Club'

/** What usually stands in a blank, for how long a message comes out. Made up, and rather long than short. */
export const usual = (blank: string, writtenBy: string | null) => written[writtenBy ?? ''] ?? blanks[blank] ?? otherwise
