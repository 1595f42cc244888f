import { expect } from 'chai'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { commandIn } from '#bot/command-in.ts'
import { readArea } from '#content/areas.ts'

const analyser = localAnalyser(readArea('thornshire'))
const asksForPerson = async (text: string) =>
  commandIn(text) === 'person' || (await analyser.understand(text)).means.includes('person')

const told = [
  'my mum keeps saying have you rung the doctor and i cant do phone calls i literally get a dry mouth and hang up',
  'mum says have you called them yet and i cant face it',
  'my nan said have you rung your cousin lately',
  'my key worker keeps asking have they rung you back',
  'mum goes on at me, have you rung yet have you rung yet',
  'everyone says have you phoned the samaritans',
  'i have rung the housing 5 times this week',
  'i have a phone call with the dwp on friday and im dreading it',
  'the doctor wants me to have a call with the nurse',
  'she was like have you had a call back yet',
  'the school want me to ring back and i cant make calls',
  'my brother says just pick up the phone and talk to a person',
  'mum wants me to talk to someone on the phone and i just cant',
  'i cant talk to a real person on the phone i go all shaky',
  'he keeps on going can someone ring me like im a taxi',
  'i get panicky when i have to phone anyone',
  'when someone rings me i let it go to voicemail',
  'i had a call from the council and hung up',
]
const asked = [
  'can someone ring me please',
  'please can i have a phone call',
  "i'll have a call please",
  'id like to be rung',
  'have me rung on monday please',
  'mum says to ring you but can i have a call',
  'my dad said ask for a person so can a person ring me',
  'my mum says i should talk to someone. can someone call me',
  'my mum told me to ring you and ask for a person',
  'my gp said i could talk to a person here',
  'can a person message me please i hate calls',
  'i cant do phone calls, can someone text me',
  'my mum keeps saying ring the doctor. can i talk to a person',
  'i cant ring you can you ring me',
]

const notAwaited = [
  'could someone meet me there or like message me first so i know who to look for? but not a call',
  'nobody was meant to ring me?? i said NOT a call. i mean someone to come in with me the first time at the art thing',
  'can someone text me who to look for, just not a call',
  'id like somebody to go with me but no phone calls',
  'no one was supposed to ring me i wanted someone to walk in with',
  'i didnt say nobody rang',
  'i never said anyone was going to ring me',
  'no one has to call me, is there someone id know there',
  'i said not a call',
  'please not a call, can someone say hi at the door',
]
const awaited = [
  'nobody rang me',
  'not had a call',
  '3 weeks and not a call',
  'someone was meant to ring me',
  'they were supposed to ring on tuesday',
  'i waited all day but no call',
  'not a call, not a text, nothing',
  'you said someone would ring and not a call since',
]

describe('A call that did not come', () => {
  const isMissed = async (text: string) => (await analyser.understand(text)).means.includes('noCall')
  for (const text of notAwaited)
    it(`is not told of by who wants none: ${text}`, async () => expect(await isMissed(text)).to.equal(false))
  for (const text of awaited) it(`is told of: ${text}`, async () => expect(await isMissed(text)).to.equal(true))
})

describe('A person to get in touch', () => {
  for (const text of told)
    it(`is not asked for by who only tells of calls: ${text}`, async () => {
      expect(await asksForPerson(text)).to.equal(false)
    })
  for (const text of asked)
    it(`is asked for: ${text}`, async () => {
      expect(await asksForPerson(text)).to.equal(true)
    })
})
