import { expect } from 'chai'
import { cancellingIn, cancelsToMend, onlySpeaksOfCancelling } from '#content/cancelling.ts'
import { asksWhatStands } from '#content/standing.ts'

describe('Somebody who cancels what they asked for', () => {
  for (const text of [
    'NO not tuesday. did you read what i said. cancel it',
    'got a lift now. ta. cansel the person now no 1 rings',
    'he is back at school so leave it. cancel that link worker thing please',
    'hmm ok. then cancel, i dont want my boss to know',
    'please withdraw my referral',
    'i dont want the link worker any more',
    'sorry i no longer need a link worker',
    'dont need the call back now thanks',
  ]) {
    it(`is heard in "${text}"`, () => expect(cancellingIn(text)?.how).to.equal('all'))
  }

  it('and would keep a part of it is heard in both', () => {
    expect(cancellingIn('CANCEL person. but kep the form help')?.how).to.equal('part')
    expect(cancellingIn('cancel it. but leave the bit about the garden')?.how).to.equal('part')
  })

  for (const text of [
    'they cancel my bus every week',
    'how do i cancel it?',
    'dont cancel it',
    'i dont want this any more',
    'i dont want the link worker to ring my mum',
    'i dont want a link worker',
    'do i need a link worker now',
    'i had to cancel. the hospital moved it',
    'can you help me cancel my phone contract',
    'take me back to the list',
  ]) {
    it(`is not heard in "${text}"`, () => expect(cancellingIn(text)).to.equal(null))
  }
})

describe('Somebody who asks whether it stands', () => {
  for (const text of [
    'is it cancel or not?',
    'did u cancel. y or n',
    'so are they ringin or not',
    "So they'll ring after half past ten then?",
    'is that a yes its cancelled?? ive had enough',
    'so nobody will ring me now?',
    'Is it sent or not',
    'so is it canseld or stil askd??',
    'was it even sent',
    'did it go through',
    'so is it still on or cancelled?',
    'did you cancel it y or n',
    'have you cancelled it like i asked',
    'will anyone still ring me now?',
  ]) {
    it(`is heard in "${text}"`, () => expect(asksWhatStands(text)).to.equal(true))
  }

  for (const text of [
    'is it cancelled when it rains',
    'nobody will ring me now',
    'is it sent to my gp',
    'are they off sick',
    'is it on the bus route',
    'is it on tuesday',
    'i have sent it',
    'did he go',
  ]) {
    it(`is not heard in "${text}"`, () => expect(asksWhatStands(text)).to.equal(false))
  }
})

describe('Somebody who cancels only to have it put right', () => {
  for (const text of [
    ...['right cancel it then start again. 1', 'cancel and ask again', 'can you cancel that and do it again'],
    ...['cancel it, youve put not ring', 'cancel it its all wrong, i said ring', 'scrap it and start over'],
    ...['cancel it then you got it wrong', 'cancel the request, my number is wrong', 'cancel that and put me in again'],
  ])
    it(`is heard in "${text}"`, () => expect(cancelsToMend(text)).to.equal(true))
  for (const text of [
    ...['cancel it', 'cancel it, im fine now', 'cancel it and dont ring again', 'dont cancel it', 'start again'],
    ...['cancel it i got a lift', 'please cancel my request thank you', 'i dont want to cancel it and start again'],
    ...['sorry wrong number cancel it'],
  ])
    it(`is not heard in "${text}"`, () => expect(cancelsToMend(text)).to.equal(false))
})

describe('Somebody who only speaks of cancelling', () => {
  for (const text of [
    ...[
      'Oh, not if it cancels the call. Will they still ring me?',
      'No! I did not want it cancelled.',
      'dont cancel it',
    ],
    ...[
      'does that cancel my call',
      'if it cancels my place then no',
      'why have you cancelled it',
      'i dont want to cancel',
    ],
  ])
    it(`cancels nothing by "${text}"`, () => expect(onlySpeaksOfCancelling(text)).to.equal(true))
  for (const text of [
    ...['cancel it', 'can you cancel it', 'i want it cancelled', 'i would like to cancel', 'will you cancel it please'],
    ...['i have to cancel', 'so cancel the person then', 'actually cancel that'],
  ])
    it(`is taken at their word with "${text}"`, () => expect(onlySpeaksOfCancelling(text)).to.equal(false))
})
