import { expect } from 'chai'
import type { ThingId } from '#content/things.ts'
import { thingIds, thingIn } from '#content/things.ts'

const asked: Readonly<Record<ThingId, string>> = {
  'no-heating':
    'my boiler broke|no hot water|need heating oil|we have run out of coal|boiler packed up|the heating wont come on|cant afford logs',
  dentist: 'i need a dentist|dentist in thornley|looking for an nhs dentist|toothache, my tooth is killing me',
  optician: 'is there an optician|i need new glasses|where can i get an eye test',
  podiatry: 'chiropodist near me|can anyone cut my toenails|i cant reach my toenails',
  physio: 'i need physio|any physiotherapists',
  chemist: 'where is the nearest chemist|is there a pharmacy open',
  vet: 'cheap vet|is there a vet in aldermere|i cant pay the vet bill',
  nursery: 'looking for a nursery|i need childcare|any childminders',
  driving: 'driving lessons|i want to learn to drive|where can i get driving lessons',
  locksmith: 'locksmith in thornley|need a locksmith|im locked out of my house',
  plumber: 'i need a plumber|a plumber',
  electrician: 'any good electricians|i need an electrician',
  hairdresser: 'a hairdresser|is there a mobile hairdresser',
  solicitor: 'i need a solicitor|can i get legal aid',
  taxi: 'is there a taxi|need a taxi',
  gardener:
    'i need my grass cutting|can someone mow my lawn|my dads hedge has got out of hand|i want someone to come and do the garden|the garden has got the better of me|it is help at home with the garden',
  'night-sitter':
    'i need someone to sit with her at night|a night sitter|need a sitter overnight for my husband|someone to stay with mum through the night',
  breastfeeding:
    'is there anyone for breastfeeding|im asking about breastfeeding|my nipples are cracked and bleeding|feeding is agony|breastfeeding support',
  'school-exclusion':
    'school excluded my autistic son|my grandson got suspended from school|they keep sending him home from school|been excluded from school again|the school just send him home',
  'school-support': 'is there no one who knows about school and ehcp stuff|help with an ehc plan|ehcp',
  'mens-group':
    'something with other blokes|is there nowt with men in it|a mens shed|anything for men my age|somewhere to meet other blokes',
  vacancies:
    'what i want is somebody who knows engineering firms round here|are there any jobs going|something with a wage at the end|proper engineering work|who is hiring',
  cinema: 'is there a cinema|the cinema',
}
const spokenOf = [
  ...['my dentist said im depressed', 'the taxi driver was rude', 'i used to work as a plumber', 'im lonely', 'log in'],
  ...['i dont need a solicitor', 'he kept me awake all night', 'olive oil', 'my vet said she had to go'],
  ...['i love my garden', 'is there a community garden', 'id like to do some gardening with other people'],
  ...['i sit with him at night and cant sleep', 'ive stopped breastfeeding', 'i feel excluded by my family'],
  ...[
    'i was expelled from school when i was 15',
    'im scared of groups with men in',
    'my sons out with the lads drinking',
  ],
]

describe('A thing that people ask for by its name', () => {
  for (const id of thingIds)
    it(`is heard where they ask for it: ${id}`, () => {
      expect(asked[id].split('|').filter((text) => thingIn(text) !== id)).to.deep.equal([])
    })

  it('is not asked for where they only speak of it', () => {
    expect(spokenOf.filter((text) => thingIn(text) !== null)).to.deep.equal([])
  })
})
