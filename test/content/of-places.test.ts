import { expect } from 'chai'
import { askedOfPlaces, asksOfOne, asksOfPlaces } from '#content/of-places.ts'

const asked: Readonly<Record<(typeof asksOfPlaces)[number] | 'whoFor' | 'which', string>> = {
  cost: 'how much is it|what does it cost|how much are they|is it free|do they charge|how much is the knit one|whats the entry fee',
  when: 'when is it|what time is it on|what days|is it open today|when do they open|what time does it start',
  where: 'where is it|whats the address|where abouts is that|how do i get there|how far is it',
  book: 'do i need to book|can i just turn up|do i need an appointment|how do i join|is it drop in|do i need to ring first|friday mums, do i need telephone them first or only go|mums like me. just go?|can we just go there|can i only come',
  phone: 'whats their number|how do i contact them|can i ring them|what is the phone number',
  about:
    'what is it like|what do they do there|who goes|what happens there|tell me more about it|is it english|do they speak urdu there|is that in english',
  which: 'which one is the english|which ones are classes|which is the nearest|which one|which of them has a class',
  whoFor:
    'whos it for|can i go|is it for anyone or do you have to be disabled|is that for wives like me|i am not a refugee, can i go|is it all old women|can i go if im not a carer|is it only for old people',
  dogs: 'can i bring my dog|are dogs allowed|is it ok to take the dog|does my dog come in too',
  busy: 'is it busy|is it noisy|how many people go|are there lots of people|will it be crowded',
  parking: 'is there parking|can i park there|is there a car park|where do i park',
  toilets: 'is there a toilet|have they got a loo|are there any toilets',
  bring: 'what do i need to bring|what should i wear|do i need to bring anything, what do i bring',
  children: 'can my kids come|are children welcome|can i bring the baby|is my toddler allowed',
  someone: 'can i bring my mum|can my friend come|is it ok to bring a friend|can i take my carer',
  steps: 'are there steps|is there a ramp|has it got a lift|is it wheelchair friendly|can i get in with my wheelchair',
  keep: 'keep|KEEP|how do i keep this|keep this for me|save this|can you send that again|write it down for me',
  more: 'more|any others|anything else|what else is there|is that all',
}

const ofUs = [
  ...['do you charge', 'is this free', 'how much do you cost', 'what time do you open', 'whats your number'],
  ...['how long do you keep my messages', 'can you keep a secret', 'are you busy', 'i miss my dog', 'where is my mum'],
  ...[
    'do you speak english',
    'where can i go',
    'can i go home',
    'can anyone help me',
    'i just go to bed all day',
    'who are you for',
  ],
]

describe('What somebody asks of the places they were shown', () => {
  for (const about of [...asksOfPlaces, 'whoFor', 'which'] as const)
    it(`is heard where they ask of it: ${about}`, () => {
      const missed = asked[about].split('|').filter((text) => askedOfPlaces(text) !== about)
      expect(missed).to.deep.equal([])
    })

  it('is nothing where they ask about us, or tell of something else', () => {
    expect(ofUs.filter((text) => askedOfPlaces(text) !== null)).to.deep.equal([])
  })
})

describe('Who else is there, and what they must be able to do', () => {
  const told = {
    sexes: 'only lady there, or man also?|is it women only|do men go|is it mixed',
    company: 'can somebody go with my wife first time?|could someone come in with me',
    ability: 'do you have to audition|do you need to read music|is it for beginners',
    someone: 'can my friend come with me',
  }
  for (const [about, said] of Object.entries(told))
    for (const text of said.split('|')) it(`is asked in "${text}"`, () => expect(askedOfPlaces(text)).to.equal(about))

  for (const text of ['i want a group for women', 'can someone go with me to the hospital', 'i am no good at anything'])
    it(`is not asked in "${text}"`, () => expect(['sexes', 'company', 'ability']).to.not.include(askedOfPlaces(text)))
})

describe('Whose a number is', () => {
  it('is asked of the places shown', () => {
    for (const text of ['whose number is that', 'which one is that number for'])
      expect([text, askedOfPlaces(text)]).to.deep.equal([text, 'phone'])
  })
})

describe('What is asked of one place', () => {
  const does = [
    ...[
      'do they do the garden',
      'would they take him in a wheelchair',
      'is that someone who sits with him',
      'is it nurses',
    ],
    ...[
      'can they give him his tablets',
      'is it like a day centre',
      'will they do the shopping',
      'does it cover bathing',
    ],
    ...[
      'so its somebody who minds him?',
      'would they be able to lift him',
      'the second one, is it a class',
      'do they do day trips',
    ],
  ]
  for (const text of does) it(`is whether they do it: "${text}"`, () => expect(asksOfOne(text)).to.deep.equal(['does']))

  const ofNone = [
    ...[
      'can they evict me',
      'will they stop my money',
      'do they know i rang',
      'my landlord wants me out. can they do that',
    ],
    ...['would they tell my mum', 'what can they do about it', 'is this a robot', 'i do not know if they can help'],
    ...['can they take my benefits', 'is it an emergency', 'will they sack me', 'he said they would hit me'],
  ]
  for (const text of ofNone) it(`is nothing in "${text}"`, () => expect(asksOfOne(text)).to.deep.equal([]))

  it('is each of two things, a day being when it is on, and who comes round being at home', () => {
    expect(asksOfOne('how much is it and when is it on')).to.deep.equal(['cost', 'when'])
    expect(asksOfOne('is that someone to sit with him? would they do a wednesday')).to.deep.equal(['does', 'when'])
    expect(asksOfOne('is it somebody coming to the house')).to.deep.equal(['home'])
  })
})
