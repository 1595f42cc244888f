import { expect } from 'chai'
import type { Fear } from '#content/fears.ts'
import { fearsIn } from '#content/fears.ts'

describe('What people are afraid of', () => {
  const asked: Readonly<Record<Fear, readonly string[]>> = {
    takenAway: [
      'will they take my baby if i say im not coping',
      'they split kids up',
      'could i lose my kids over this',
    ],
    socialServices: ['is staff social services', 'so it does get back to social services', 'dont involve the social'],
    tellsOthers: [
      'do u tell my mum or school',
      'have you told someone',
      'please dont tell my mum',
      'do you tell the police',
      ...['an my landlord? or the jobcentre. they on the end of this', 'does the jobcentre see this. yes or no'],
      ...['u left the jobcenter off that list', 'will my landlord see this', 'does this go to universal credit'],
    ],
    comesRound: [
      'will someone come to my house',
      'dont send anyone',
      'r they gonna come round',
      'will the police come',
    ],
    isNormal: ['is it normal to cry all the time', 'is this normal', 'do other mums feel like this'],
    childline: ['can u text childline or only ring'],
    stays: [
      'do these msgs stay on my phone? he hits me',
      'will it show up on the phone bill',
      'can my husband see these texts',
    ],
    whoNow: [
      ...[
        'who do i ring in the night',
        'who can i txt tonight thats a real person',
        'is there someone up i can talk to',
      ],
      ...[
        'is there anyone awake who can talk to me',
        'is anybody around to chat right now',
        'i need to talk to someone now',
      ],
    ],
    badParent: ['am i a bad mum', 'i feel like the worst dad', 'he deserves a better mum'],
    cryingBaby: ['baby wont stop crying im at the end of my tether', 'i cant cope with the crying'],
    wornOut: [
      ...['i look after my wife and i havent slept in days', 'up all night with mum again', 'I cant do another night'],
      ...['cant cope with another night of it', 'ive not slept and i cant leave the house because of her'],
    ],
  }

  for (const [fear, lines] of Object.entries(asked)) {
    it(`is heard however they put it: ${fear}`, () => {
      expect(lines.filter((line) => !fearsIn(line).includes(fear as Fear))).to.deep.equal([])
    })
  }

  it('is of a call alone where they ask of no texts: nothing is said of those then', () => {
    expect(fearsIn('not the page. the CALL. if i ring 0808 would he see it on the bill or in the phone')).to.deep.equal(
      [],
    )
    expect(fearsIn('would he see the texts, or the call, on the phone bill')).to.deep.equal(['stays'])
  })

  it('of a baby who cries needs a baby, here or before', () => {
    const isBaby = (text: string, before: readonly string[] = []) => fearsIn(text, before).includes('cryingBaby')
    const grown = [
      ...['up again with mum, she wont settle, cant leave her on her own', 'cant leave mum on her own she wont settle'],
      ...[
        'he wont stop shouting i cant cope',
        'dad keeps screaming, nothing i do settles him, im at the end of my tether',
      ],
      ...['she wont settle im exhausted', 'my husband wont stop crying i cant take it'],
    ]
    expect(grown.filter((line) => isBaby(line))).to.deep.equal([])
    expect(isBaby('she wont settle im exhausted', ['im up with my newborn'])).to.equal(true)
    expect(isBaby('mum wont settle im exhausted', ['my baby is asleep'])).to.equal(false)
    expect(isBaby('i cant cope with the crying')).to.equal(true)
  })

  it('is not heard where they are afraid of nothing', () => {
    const none = [
      ...['i need a social worker', 'my carer comes to the house', 'someone who comes to the house for a chat'],
      ...['can you tell me how school works here', 'social services placed them with us', 'is it a normal bus pass'],
      ...['taxis wont come out here', 'will they take her house', 'my dad was a terrible father', 'i cant stop crying'],
      ...['cant pay the phone bill', 'can i stay on this course', 'will he see the doctor there', 'do you show films'],
      ...['is there anyone who can talk me through the form', 'cant do another night in this car'],
    ]
    expect(none.filter((line) => fearsIn(line).length > 0)).to.deep.equal([])
  })
})
