import { expect } from 'chai'
import { contactIn } from '#content/contact.ts'
import { besidesHello, saysOnlyHello } from '#content/hello.ts'
import { nameIn } from '#content/name.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { wantsToBeRung } from '#content/rung.ts'
import { besidesSkip } from '#content/skipping.ts'
import { besidesVoicemail, speaksOfVoicemail } from '#content/voicemail.ts'
import { asksWhatNext } from '#content/what-next.ts'
import { whereNamed } from '#dialogs/where-named.ts'

const all = (texts: readonly string[], is: (text: string) => boolean) =>
  expect(texts.filter((text) => !is(text))).to.deep.equal([])
const none = (texts: readonly string[], is: (text: string) => boolean) => expect(texts.filter(is)).to.deep.equal([])

describe('Hello at an open question', () => {
  it('is all that they say', () =>
    all(['hi', 'Hello again', 'hiya its me', 'good morning', 'hey there', 'HELLO', 'hi im back'], saysOnlyHello))
  it('is no answer with hello in front of it, nor a time', () =>
    none(['hi its Dave', 'mornings', 'morning', 'hello thornley', 'hi i need food', 'hey you'], saysOnlyHello))
})

describe('What comes next', () => {
  it('is asked for in many ways', () =>
    all(
      ['what happens now', 'so what now', 'ok what next?', 'whats next', 'what do i do now', 'what happens next then'],
      asksWhatNext,
    ))
  it('is not asked for by who asks of something else', () =>
    none(
      ['what happens there', 'what happens at the group', 'what now costs a tenner', 'i know what is best'],
      asksWhatNext,
    ))
})

describe('How to have no more texts', () => {
  const asks = (text: string) => ofOursIn(text).includes('howToStop')
  it('is asked in many ways', () =>
    all(
      [
        'how do i stop this',
        'how do i stop these texts',
        'how can i stop the messages',
        'how do u stop it',
        'what do i text to stop this',
        'how do i unsubscribe',
        'how do i opt out of this',
        'how do i turn this off',
        'can i stop the texts',
        'how do i end these texts',
      ],
      asks,
    ))
  it('is not asked by who would stop something else, or speaks of ending it', () =>
    none(
      [
        'how do i end it',
        'how do i end this',
        'how do i stop drinking',
        'how do i stop them evicting me',
        'how do i stop my ex sending messages',
        'how do i stop scam texts',
        'i cant stop this',
      ],
      asks,
    ))
})

describe('A message on their telephone', () => {
  it('is spoken of, and all else that was said of when stays', () => {
    all(['no voicemail after all', 'leave a voicemail', 'dont leave a message', 'no answerphone'], speaksOfVoicemail)
    none(['text me', 'i got your message', 'a message about rent'], speaksOfVoicemail)
    expect(besidesVoicemail('i sleep in the day. ring after 4. leave a voicemail')).to.equal(
      'i sleep in the day. ring after 4.',
    )
  })
})

describe('A no to calls', () => {
  it('is not taken back by a call that is only the last resort', () =>
    none(
      ['ring me after 6 if you have to', 'call me only if you must', 'ring me if they really need to'],
      wantsToBeRung,
    ))
  it('is by who says when to ring', () => all(['ring me after 6', 'call me any time'], wantsToBeRung))
})

describe('Scraps around an answer', () => {
  it('are no part of it where they skip it, or take it back', () => {
    for (const text of [
      'SKIP. NOTHING TO TELL. TELL THEM I MISS RON IF YOU LIKE, NO DONT',
      'no thanks',
      'I miss Ron. no dont',
    ])
      expect(besidesSkip(text), text).to.equal('')
    for (const text of ['none of the tablets worked', 'i have nothing left to live on'])
      expect(besidesSkip(text), text).to.equal(text)
    expect(besidesSkip('nothing else. just that i miss her')).to.equal('just that i miss her')
  })

  it('are not put with a place, a name or a time', () => {
    expect(whereNamed('Thornley, just said. Mill Lane end', 'whereabouts').whereabouts).to.equal(
      'Thornley. Mill Lane end',
    )
    expect(nameIn('my name Hamid. Dari speaking')).to.equal('Hamid')
    expect(nameIn('Mrs. Garside')).to.equal('Mrs. Garside')
    expect(contactIn("Ta. After 1 oclock tell them, I'm Pauline", true).when).to.equal('After 1 oclock')
  })

  it('do not stand before what matters', () => {
    for (const [text, from] of [
      ['A COMPUTER. WELL. THEY TOOK MY CAR OFF ME', 'THEY TOOK'],
      ["Hello saw your card up in the chemist. Dont really know what I'm asking for. got my two grandkids", 'got my'],
      ['hello my friend. my wife she have baby', 'my wife'],
    ] as const)
      expect(besidesHello(text), text).to.match(new RegExp(`^${from}`))
    expect(besidesHello('I saw your leaflet about damp. help')).to.include('damp')
  })
})
