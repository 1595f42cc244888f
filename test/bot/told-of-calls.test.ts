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
