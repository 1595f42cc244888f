import { expect } from 'chai'
import { refusesSamaritans } from '#content/no-samaritans.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { asksWhatStands, asksWhatWasPut } from '#content/standing.ts'
import { toldIn } from '#content/told.ts'
import { saysYesToLinkWorker } from '#content/yes-to-link-worker.ts'

/** What each of these texts is, where it is not so for all. */
const not = (texts: readonly string[], so: (text: string) => boolean) => texts.filter((text) => !so(text))
const but = (texts: readonly string[], so: (text: string) => boolean) => texts.filter(so)

describe('Who wants no Samaritans', () => {
  it('is heard however they put it', () => {
    const no = [
      ...[
        'Oh no no, Im not one for the Samaritans, I am not that way',
        'I said no to the Samaritans pet',
        'Not Samaritans',
      ],
      ...[
        'i dont want samaritans',
        'no samaritans thanks',
        'stop going on about the samaritans',
        'never mind samaritans',
      ],
      ...['samaritans are not for me', 'enough of the samaritans'],
    ]
    expect(not(no, refusesSamaritans)).to.deep.equal([])
  })

  it('is not who could not reach them, asks for them, or says no to something else', () => {
    const others = [
      ...['i rang samaritans and nobody answered', 'whats the samaritans number', 'not the doctor. samaritans maybe'],
      ...['i dont know the samaritans number', 'i cant get through to samaritans i tried', 'no'],
    ]
    expect(but(others, refusesSamaritans)).to.deep.equal([])
  })
})

describe('A yes to a link worker inside more', () => {
  it('is heard', () => {
    const yes = [
      "Yes alright then, go on, the link worker. Not the other. But it's me that's asking for company not help",
      "I said yes to the link worker. You've sent me parks",
      'oh go on then the link worker, that you said listens. is it a woman. would she come here or ring',
      ...[
        'go on then, a link worker',
        'ok ill have the link worker',
        'yeah link worker please',
        'i asked for the link worker',
      ],
      ...['well yes. the link worker then', 'can i have a link worker to ring me'],
    ]
    expect(not(yes, saysYesToLinkWorker)).to.deep.equal([])
  })

  it('is none where somebody speaks of one, refuses one or asks what it is', () => {
    const others = [
      ...[
        'I said no to the link worker',
        'the link worker never rang me. yes she said monday',
        'whats a link worker then',
      ],
      ...['yes i had a link worker, she was lovely', 'ok so who is the link worker', 'not the link worker please'],
    ]
    expect(but(others, saysYesToLinkWorker)).to.deep.equal([])
  })
})

describe('What was put in what went', () => {
  it('is asked in many ways', () => {
    const asks = [
      ...['what have you put', 'and what have you put, did you put about the yoghurt', 'what did you tell them'],
      ...[
        'im not hungry. please just tell me what it says about me that youve sent to these people',
        'what does it say',
      ],
      ...['did you tell them i shouted at mum', 'what did you say to them about me', 'have you put i shouted'],
    ]
    expect(not(asks, asksWhatWasPut)).to.deep.equal([])
  })

  it('is not what is asked of a time, a place or of whether it went', () => {
    const others = [
      ...['did you tell them about the after 4 bit', 'what do you do', 'what does it cost', 'did you put my number'],
      ...['tell me what is on', 'what do they say about dogs'],
    ]
    expect(but(others, asksWhatWasPut)).to.deep.equal([])
  })

  it('stands or does not, as is asked too', () => {
    const asks = [
      'i asked for the link worker, have i got one or havent i',
      'did you ask them',
      'have you asked anyone yet',
    ]
    expect(not(asks, asksWhatStands)).to.deep.equal([])
    const others = ['have i got to pay', 'did you ask me something', 'have i got dementia']
    expect(but(others, asksWhatStands)).to.deep.equal([])
  })
})

describe('What a kind person is asked in passing', () => {
  const asked: Readonly<Record<string, readonly string[]>> = {
    fedUp: ['are you fed up of me', 'am i boring you', 'do you mind me going on'],
    yourDay: ['have you had a busy day yourself', 'how are you love', 'do you ever get tired'],
    wouldYou: ['would you have put the shirts away', 'what would you do', 'do you think he can hear me'],
    othersToo: ['does it do that to other people do you think', 'is it just me', 'do other people feel like this'],
  }
  for (const [what, texts] of Object.entries(asked))
    it(`is heard: ${what}`, () => {
      expect(not(texts, (text) => ofOursIn(text).some((one) => one === what))).to.deep.equal([])
    })

  it('is not what is asked of a place, or for something', () => {
    const kinds: ReadonlySet<string> = new Set(Object.keys(asked))
    const others = [
      ...[
        'would you have any food parcels',
        'do other people go to the group',
        'are you busy on saturdays at the cafe',
      ],
      ...['how are you going to help me', 'what would you do with my referral'],
    ]
    expect(but(others, (text) => ofOursIn(text).some((one) => kinds.has(one)))).to.deep.equal([])
  })
})

describe('What somebody tells who wants to be heard', () => {
  it('is known by its kind, and by no more than that', () => {
    const told = {
      person: 'My husband Ron passed in April',
      belongings: 'his shirts are still in the basket',
      work: 'He was a signalman. Forty one years on the Whitby line',
      place: 'I could tell you about the caravan at Filey',
      unknown: 'she says where is Sheila, and im stood there',
      better: 'shes settled. she called me by my name',
      foolish: 'i feel a fool now',
      quiet: 'Sundays are long thats all',
      night: 'awake at four in the morning again',
      pet: 'my dog sits by the door',
    } as const
    const missed = Object.entries(told).filter(([kind, text]) => ![...toldIn(text)].some((one) => one === kind))
    expect(missed).to.deep.equal([])
    expect([...toldIn('yes it is'), ...toldIn('i need the council number')]).to.deep.equal([])
  })
})
