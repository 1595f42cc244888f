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
    'school excluded my autistic son|my grandson got suspended from school|they keep sending him home from school|been excluded from school again|the school just send him home|the eldest has also been excluded from his secondary school|it is about school exclusion',
  'school-support': 'is there no one who knows about school and ehcp stuff|help with an ehc plan|ehcp',
  sitter:
    'could someone stop with my husband while i go to the shops|is there anyone who can sit with mum for an hour|i need a break from caring for him|i just want a couple of hours to myself|someone to look after dad so i can get my hair done|its just a sitter im after|need some respite, i look after my mum|two hours off would do me|who could mind him for an afternoon|i only want just two hours, to walk round the shops|would they come in and sit with him',
  workshop:
    'anywhere i can mend old engines|somewhere to tinker with motorbikes|a workshop where blokes mend things|any place lads fix bikes together|is there a repair cafe round here|a shed with tools where blokes make things|owt where you can mend lawnmowers|is there a mens shed|is there really nowhere that mends stuff|a repair place, thats what would help|no. motorbikes, engines, tools|is there a shed or a workshop, somewhere blokes fix things',
  'english-class':
    'where can i learn english|is there english lessons for women|i want improve my english|esol classes please|english class with baby|and english class?|i only want english|i only want mums and english|where learn english with baby',
  'food-voucher':
    'how do i get a food voucher today by phone|who issues the voucher|can the school give her a voucher|my neighbour needs a food bank voucher|where do i pick up a voucher|can a gp refer me to the food bank|could i get a voucher for her today over the telephone',
  'carers-allowance':
    'do i get money for looking after my mum|can i claim anything for caring for my husband|carers allowance|am i entitled to something because i look after him|my daughter says i should get paid for being a carer|our susan says i ought to get some money for looking after him',
  'eviction-letter':
    'landlord gave me a letter saying out in two weeks|ive had a section 21|got an eviction notice|my landlord texted me saying i have to leave by friday|can he just evict me|notice to quit came today|do i have to leave because of the letter|landlord put a letter thru sayin 2 weeks, what would help is not gettin chucked out',
  'losing-home':
    'wil i loos my flat|thay chuk me out thersday. wot i do|evicshun. man cum to my door|court tomorrow about my rent|being evicted on friday|they are throwing us out next week|im losing my home|bailiffs coming to evict us|eviction tomorrow|i have to be out by monday|can they take my flat',
  'council-said-no':
    'council said im not priority n to come back w letter|the council turned me away|housing options wont help me|they say im intentionally homeless|council told us we are not a priority',
  'care-leavers': 'what help do care leavers get|how do i get a personal adviser|leaving care team',
  'mens-group':
    'something with other blokes|is there nowt with men in it|a mens group|anything for men my age|somewhere to meet other blokes',
  vacancies:
    'what i want is somebody who knows engineering firms round here|are there any jobs going|something with a wage at the end|proper engineering work|who is hiring',
  cinema: 'is there a cinema|the cinema',
  swimming:
    'is there a public swimming pool in thornley, yes or no|i should like to swim. is there a pool with a hoist|i asked about a swimming pool|where can i go swimming',
  shower: 'where can i get a shower|no mate. SHOWER. to get washed|somewhere to have a wash',
  'post-address':
    'is there a place i can use as an address for letters, i dont have one|somewhere i can get post sent to',
  'computer-club': 'is there a computer club anywhere|computers for a lad',
  'school-refusal':
    'my lad is 15 and he wont go to school|i want someone to help with my son not going to school|someone to tell me what to do about school, they just say hes unauthorised',
  camhs: 'i filled one in for camhs in sept never heard|can i refer him for camhs',
  'food-bank': 'wheres the food bank in thornley|is there a food bank near me|food bank',
  letters:
    'i want somebody to read a letter|is there anyone to read me the post|who can read my letters to me|help reading my letters',
  nappies: 'dont need food, need nappies|i need nappies|run out of nappies',
}
const spokenOf = [
  ...['my dentist said im depressed', 'the taxi driver was rude', 'i used to work as a plumber', 'im lonely', 'log in'],
  ...['i dont need a solicitor', 'he kept me awake all night', 'olive oil', 'my vet said she had to go'],
  ...['i love my garden', 'is there a community garden', 'id like to do some gardening with other people'],
  ...['i like mending things', 'landlord wont fix the damp', 'i need a writing workshop', 'i used to fix bikes'],
  ...['who can repair my washing machine', 'my garden shed got broken into', 'need a babysitter for friday'],
  ...['we broke up and i need a break', 'my lunch break is at 12', 'can someone sit with my kids'],
  ...['my english is not good', 'i do not speak english', 'my son failed his english gcse', 'i am an english teacher'],
  ...['i got a gift voucher', 'they gave me a fuel voucher', 'i work as a carer', 'how much do the carers cost'],
  ...['i gave my notice at work', 'i got a letter about my benefits', 'my landlord wrote a lovely letter'],
  ...[
    'my ex kicked me out',
    'we are being evicted tonight by bailiffs',
    'he left care home',
    'council tax said no',
    'my priority is the kids',
  ],
  ...['my shower is broken', 'i need help getting in the shower', 'i used to swim', 'men play pool there'],
  ...['i hate the school run', 'what is your postal address', 'i like computers', 'i was under camhs'],
  ...['dont want a food bank', 'i volunteer at the food bank'],
  ...['changing nappies all day', 'i will not go to the doctors', 'want to go back to school'],
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
