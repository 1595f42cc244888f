import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { dangerIn } from '#bot/danger.ts'
import { readArea } from '#content/areas.ts'
import { speltByEar } from '#content/by-ear.ts'
import { normalise } from '#content/normalise.ts'
import { towns } from '#content/towns.ts'

describe('Words spelt by ear', () => {
  const read = {
    'thay chuk me out thersday. wot i do': 'they chuck me out thursday what i do',
    'cant reed. sumwun ring me': 'can not read someone ring me',
    'evicshun. man cum to my door': 'eviction man come to my door',
    'dont tex. ring': 'do not text ring',
    'wil i loos my flat': 'will i lose my flat',
    'wots 2': 'what is 2',
    'dus it open now': 'does it open now',
    'i wont to lern to reed and rite': 'i want to learn to read and write',
    'i dont no what to do becos im fritend': 'i do not know what to do because i am frightened',
    'prescripshun n informashun by telefone': 'prescription and information by telephone',
    'is it stil fri u ring': 'is it still friday you ring',
    'court thers day. u ring to late': 'court thursday you ring too late',
    'were do i go wensday mornin': 'where do i go wednesday morning',
    'shud of went, shamd': 'should of went ashamed',
    'cary on. i was a sleep': 'carry on i was asleep',
  }
  for (const [written, meant] of Object.entries(read))
    it(`are read as what they are: ${written}`, () => expect(normalise(written)).to.equal(meant))

  for (const text of [
    'they will not help me',
    'i will not to be honest',
    'the reed beds at the lake',
    'a sum of money',
    'cary grant',
    'no what i said was no',
    'tak tak',
    'the bin men',
    'my screw is loose',
    'i live in reading',
    'beet and carrots',
  ])
    it(`are left where they are words: ${text}`, () => expect(normalise(text)).to.equal(text))

  it('are no town, place or name that we know', () => {
    const { places } = readArea('thornshire')
    const names = [...towns.map(({ name }) => name), ...Object.keys(places)].map((name) => name.toLowerCase())
    expect(names.flatMap((name) => name.split(' ')).filter((word) => speltByEar.has(word))).to.deep.equal([])
    const directory = readFileSync(`${import.meta.dirname}/../../content/directory/thornshire.json`, 'utf8')
    const named = [...directory.matchAll(/"(?:name|address_1|city)": "([^"]*)"/g)].flatMap(([, name]) =>
      name!.toLowerCase().split(/[^a-z]+/),
    )
    expect(named.filter((word) => speltByEar.has(word))).to.deep.equal([])
  })

  for (const [text, category] of [
    ['i wont to kil my self', 'self-harm-intent'],
    ['he hert me last nite', 'abuse'],
    ['i wont to dy', 'self-harm-intent'],
    ['she cant breeth', 'medical'],
    ['hes got a nife', 'violence'],
    ['he beets me up', 'abuse'],
  ] as const)
    it(`tell of danger all the same: ${text}`, () => expect(dangerIn(text), category).not.to.be.empty)
})
