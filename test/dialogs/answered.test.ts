import { expect } from 'chai'
import { speak } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import { opened } from '#dialogs/snapshot.ts'
import type { Step } from '#dialogs/step.ts'
import { step } from '#dialogs/step.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { having, messages, said, team, wantsLinkWorker, where } from '#test/support/steps.ts'

const skip = { type: 'chose.skip' } as const
const teamFound = { type: 'teamFound', team } as const
const memoryOf = ({ snapshot }: Step): Memory => opened(snapshot).context
const wordsOf = ({ effects }: Step) =>
  effects
    .flatMap((effect) => (effect.type === 'say' ? [speak(effect.params, { short: true, numbered: true })] : []))
    .join('\n')
const onPhone = (...heard: readonly Heard[]) =>
  heard.reduce<Step>((here, next) => step(here.snapshot, next, true), having(wantsLinkWorker))

/** As far as the question after the surgery. */
const ofCastlegate = [said('Dee'), { type: 'chose.yes' }, skip, said('castlegate'), teamFound] as const

describe('An answer in a referral', () => {
  it('may hold several, and none of them is asked for again', () => {
    const asked = onPhone(said('Al, 07700 900123, after 6', { number: '07700 900123' }))
    expect(memoryOf(asked).answers).to.include({ name: 'Al', reach: '07700 900123', when: 'after 6' })
    expect(where(asked)).to.match(/selfReferral\.surgery$/)
  })

  for (const aside of ['hang on', 'why do u need that', 'is that ok', 'im not sure i want this', 'what if im out']) {
    for (const [question, before] of [
      ['when', [said('Al'), { type: 'chose.yes' }]],
      ['surgery', [said('Al'), { type: 'chose.yes' }, skip]],
      ['whereabouts', [said('Al'), { type: 'chose.yes' }, skip, { type: 'chose.noSurgery' }]],
    ] as const) {
      it(`is not "${aside}": that is met, and ${question} is asked in other words`, () => {
        const open = onPhone(...before)
        const met = step(open.snapshot, said(aside), true)
        expect(where(met))
          .to.equal(where(open))
          .and.match(new RegExp(`${question}$`))
        expect(memoryOf(met).answers).to.not.have.property(question)
        expect(messages(met)).to.have.length(2)
        expect(wordsOf(met).split('\n').at(-1)).to.not.equal(wordsOf(open).split('\n').at(-1))
      })
    }
  }

  for (const when of [
    'i sleep in the day. ring late afternoon. leave a voicemail',
    'ring after 4, i sleep in the day',
    'i sleep in the day so ring after 4',
    'ring me late afternoon, i sleep days',
    'mornings i take the kids. call between 1 and 3 and dont leave a message',
  ])
    it(`to when is best is kept whole: "${when}"`, () =>
      expect(memoryOf(onPhone(said('Ray'), { type: 'chose.yes' }, said(when))).answers.when).to.equal(when))

  it('to when is best loses nothing to another answer in it, and a yes before it loses none', () => {
    const surgery = onPhone(said('Ray'), { type: 'chose.yes' }, said('i sleep in the day, after 4, castlegate surgery'))
    expect(memoryOf(surgery).answers).to.include({ when: 'i sleep in the day, after 4', surgery: 'castlegate surgery' })
    const { when } = memoryOf(onPhone(said('Ray'), said('yes but i sleep in the day, ring after 4'))).answers
    expect(when).to.include('i sleep in the day').and.include('ring after 4')
  })

  for (const [support, address] of [
    ['i cant read very well, letters to my mums 12 Mill Lane', undefined],
    ['my daughter will sit with me, she lives at 4 Beck Road', undefined],
    ['large print please', '7 Beck Side'],
  ] as const)
    it(`loses nothing to an address: "${support}"`, () => {
      const text = address ? `${support}, and im at ${address}` : support
      const asked = onPhone(...ofCastlegate, skip, skip, said(text))
      expect(memoryOf(asked).answers.support).to.equal(support)
      expect(memoryOf(asked).answers.address).to.equal(address)
    })

  it('that is none twice running is met with a person, and then in other words', () => {
    const asked = onPhone(said('Al'), said('purple'), said('purple again'))
    expect(wordsOf(asked)).to.include('Say PERSON')
    const more = step(asked.snapshot, said('more purple'), true)
    expect(wordsOf(more)).to.include('PERSON').and.not.include('I keep missing it')
    expect(memoryOf(step(more.snapshot, { type: 'chose.yes' }, true)).misses).to.equal(0)
  })

  it('is not LANGUAGE, which is heard, and the question is asked when they come back', () => {
    const language = { ...said('LANGUAGE'), type: 'language' } as Heard
    for (const before of [[], [said('Al')], [said('Al'), { type: 'chose.yes' } as const]] as const) {
      const open = onPhone(...before)
      const asked = step(open.snapshot, language, true)
      expect(where(asked)).to.equal('everyday.language.offering')
      expect(memoryOf(asked).answers).to.deep.equal(memoryOf(open).answers)
      expect(where(step(asked.snapshot, { type: 'chose.no' }, true))).to.equal(where(open))
    }
  })

  it('that says they cannot be rung changes what is asked next, and goes with the referral', () => {
    const asked = onPhone(said('Dee'), said('no phone, im deaf'))
    expect(wordsOf(asked)).to.include("I'll put first that they're not to ring").and.include('Can they text you here')
    const later = step(asked.snapshot, { type: 'chose.yes' }, true)
    expect(wordsOf(later)).to.not.match(/\bring\b|voicemail|a call/)
    expect(memoryOf(later).answers.notRung).to.equal('no phone, im deaf')
  })

  it('that says not this number is never taken for this number', () => {
    for (const text of ['please not this number', 'dont use this phone its shared', 'this number is not mine'])
      expect(memoryOf(onPhone(said('Sana'), said(text))).answers, text).to.not.have.property('reach')
    const other = onPhone(
      said('Sana'),
      said('not on here. my sister 07700 900188, weekdays', { number: '07700 900188' }),
    )
    expect(memoryOf(other).answers.reach).to.include('07700 900188').and.include('my sister')
  })

  it('that says whether the one it is for knows is taken, and after two in vain it is taken that they do not', () => {
    const other = [said('Karen'), { type: 'chose.yes' } as const]
    const asked = having(said('i need a link worker for my dad', { means: ['linkWorker', 'forOther'] }))
    const open = other.reduce<Step>((here, next) => step(here.snapshot, next, true), asked)
    expect(memoryOf(step(open.snapshot, said('yes he knows'), true)).answers.knows).to.equal('yes')
    expect(memoryOf(step(open.snapshot, said('i havent told him'), true)).answers.knows).to.equal('no')
    const once = step(open.snapshot, said('xylophone'), true)
    expect(memoryOf(once).answers.knows).to.equal(undefined)
    expect(memoryOf(step(once.snapshot, said('xylophone'), true)).answers.knows).to.equal('no')
  })

  it('that asks for a woman is answered honestly, and answers what was asked as well', () => {
    const asked = onPhone(said('Dee'), { type: 'chose.yes' }, skip, said('castlegate, and can it be a woman'))
    const known = step(asked.snapshot, teamFound, true)
    expect(memoryOf(known).answers).to.include({ surgery: 'castlegate', worker: 'woman' })
    expect(messages(asked)).to.include('self-referral-worker')
  })

  it('that says no to the record gets what is so of the team, and is put down', () => {
    const asked = onPhone(...ofCastlegate, said('i dont want it on my record'))
    expect(wordsOf(asked)).to.include('notes go on the GP record')
    expect(memoryOf(asked).answers)
      .to.include({ notOnRecord: 'i dont want it on my record' })
      .and.not.have.property('matters')
  })

  it('may tell what they tried, in their own words', () => {
    const asked = onPhone(...ofCastlegate, said('tried counselling, did nothing'))
    expect(memoryOf(asked).answers).to.include({ tried: 'tried counselling, did nothing' })
    expect(where(asked)).to.match(/enjoyed$/)
  })
})

describe('What is read back', () => {
  const readBack = onPhone(
    ...[said('Dee'), { type: 'chose.yes' } as const, said('after 4, voicemail is fine'), said('castlegate'), teamFound],
    ...[
      said('i am on my own all day since my husband died and the dog is not well and the house is cold'),
      said('the garden'),
      said('large print'),
    ],
  )

  it('is a line for each thing, with its name, and cut only there', () => {
    const words = wordsOf(readBack)
    expect(words).to.include('\nName: Dee\n').and.include('\nWhen: after 4, voicemail is fine\n')
    expect(words)
      .to.include('\nYou said: i am on my own all day since my husband died...\n')
      .and.include('After ... the rest goes too')
    const sent = [{ type: 'chose.send' }, { type: 'reserved', reference: 'FP-4K7Q9-TMXC2', team }] as const
    const kept = JSON.stringify(sent.reduce<Step>((here, next) => step(here.snapshot, next, true), readBack).effects)
    expect(kept).to.include('since my husband died and the dog is not well')
  })

  for (const [text, brings, asked] of [
    ['ok send it, but ring after 6', { when: 'after 6' }, 'When: after 6'],
    ['yes but dont tell my doctor', { surgeryNotTold: 'yes' }, "surgery isn't to be told"],
    ['yes but i have a dog that bites', { anythingElse: 'i have a dog that bites' }, 'Also: i have a dog that bites'],
    ['yes and can it be a woman', { worker: 'woman' }, 'Ask for: a woman'],
  ] as const) {
    it(`is put right where they say "${text}", and only that is read back before it is asked again`, () => {
      const meant = /doctor/.test(text) ? { means: ['notSurgery'] as const } : {}
      const again = step(readBack.snapshot, said(text, meant), true)
      expect(memoryOf(again).answers).to.include(brings)
      expect(wordsOf(again)).to.include(asked).and.include('Shall I send it?').and.not.include('Name: Dee')
    })
  }
})

describe('What is said in a form besides its answers', () => {
  const answers = (step: Step) => memoryOf(step).answers

  it('is where they live, which is said back, put right, and never the wrong one first', () => {
    const told = onPhone(
      said('Dee'),
      said('Yes its my own phone. I live at 14 Beck Side, Kirk Ashdale, if they need that.'),
    )
    expect(answers(told).address).to.equal('14 Beck Side, Kirk Ashdale')
    expect(wordsOf(told)).to.include('Address: 14 Beck Side, Kirk Ashdale')
    const right = step(told.snapshot, said('i made a mistake, it is 41 not 14'), true)
    expect(answers(right).address).to.equal('41 Beck Side, Kirk Ashdale')
    const plain = step(told.snapshot, said('the house number is 9'), true)
    expect(answers(plain).address).to.equal('9 Beck Side, Kirk Ashdale')
  })

  it('is a question, which is no part of the answer', () => {
    const asked = onPhone(said('Dee'), { type: 'chose.yes' }, skip, said('castlegate i think. u didnt say how long'))
    expect(answers(asked).surgery).to.equal('castlegate i think.')
    const team2 = step(asked.snapshot, teamFound, true)
    expect(messages(team2)).to.include('self-referral-usually')
    const helped = onPhone(...ofCastlegate, skip, skip, said('How long till somebody rings'))
    expect(answers(helped)).to.not.have.property('support')
    const beside = onPhone(...ofCastlegate, skip, skip, said('large print. do they come on a sunday?'))
    expect(answers(beside)).to.include({ support: 'large print.', asked: 'do they come on a sunday?' })
  })

  it('is a surgery with no time, or a time that was not asked for', () => {
    const early = onPhone(said('Dee'), { type: 'chose.yes' }, said('Castlegate surgery, Dr Patel'))
    expect(answers(early)).to.include({ surgery: 'Castlegate surgery, Dr Patel' }).and.not.have.property('when')
  })

  it('is that it may be anyone, where a woman was heard to be wanted', () => {
    const asked = onPhone(...ofCastlegate, said('living with a lady called Jean. his rent is behind'))
    expect(answers(asked).worker).to.equal(undefined)
    const wanted = onPhone(...ofCastlegate, said('can it be a woman'))
    for (const text of [
      'i never asked for a woman. take that out',
      'not a woman in particular',
      'anyone will do',
      'anyone',
    ])
      expect(answers(step(wanted.snapshot, said(text), true)).worker, text).to.equal(undefined)
    expect(answers(step(wanted.snapshot, said('sorry i meant a man please'), true)).worker).to.equal('man')
  })

  it('is a call to send it, which is no part of the last answer', () => {
    const begun = having(said('i lost my wife', { needs: [{ id: 'loneliness', score: 0.9 }] }), wantsLinkWorker)
    const steps = [said('Ken'), { type: 'chose.yes' } as const, skip, said('castlegate'), teamFound, skip, skip]
    const last = [...steps, said('just that i miss her. Send it')]
    const read = last.reduce<Step>((here, next) => step(here.snapshot, next, true), begun)
    expect(wordsOf(read)).to.include('Also: just that i miss her\n').and.include('Shall I send it?')
  })
})

describe('What is put right before it is sent', () => {
  const read = onPhone(
    ...[said('Dee'), { type: 'chose.yes' } as const, skip, said('castlegate'), teamFound],
    ...[said('i want to get out more. beers is a bit too much maybe'), skip, skip],
  )
  const afterwards = (text: string) => step(read.snapshot, said(text), true)

  it('is left out where they do not want it in, and told where it is not', () => {
    for (const text of [
      'dont put beers',
      'please take the beers out',
      'leave out the bit about beers',
      'so no beers in it yes? 1',
    ]) {
      const put = afterwards(text)
      expect(JSON.stringify([memoryOf(put).answers, memoryOf(put).whatMatters]), text).to.not.include('beers')
      expect(where(put), text).to.match(/consent\.asking$/)
    }
    expect(wordsOf(afterwards('dont mention police please'))).to.include('nothing of that in it: police')
  })

  it('is never sent nor dropped by a no that puts it right', () => {
    for (const text of ['no not a woman. anyone', 'my address is 41 Beck Side', 'i live at 9 Mill Lane, thats wrong'])
      expect(where(afterwards(text)), text).to.match(/consent\./)
    expect(wordsOf(afterwards('my address is 41 Beck Side'))).to.include('Address: 41 Beck Side')
    expect(wordsOf(afterwards('show me the whole thing again'))).to.include('Name: Dee')
  })

  it('is a surname beside the first name, and a surgery is not taken for a name', () => {
    for (const text of ["my surname's Okafor", 'the surnames Okafor', 'my last name is Okafor'])
      expect(wordsOf(afterwards(text)), text).to.include('Name: Dee Okafor')
    expect(memoryOf(afterwards('no hang on its riverside')).answers.name).to.equal('Dee')
    for (const [text, name] of [
      ['no its deedee', 'deedee'],
      ["no, it's Agnes", 'Agnes'],
    ] as const)
      expect(memoryOf(afterwards(text)).answers.name, text).to.equal(name)
    const anew = step(
      step(afterwards('change the surgery').snapshot, said('southmoor'), true).snapshot,
      teamFound,
      true,
    )
    const put = step(anew.snapshot, said('no its priory after all'), true)
    expect(memoryOf(put).answers).to.include({ surgery: 'priory', name: 'Dee' })
  })

  it('meets a wait that is too long with what is sooner, and by when', () => {
    expect(wordsOf(step(read.snapshot, said('i cant wait till then', { means: ['tooLong'] }), true))).to.include(
      'say PERSON',
    )
  })

  it('is read back again where it was not to go, and then is', () => {
    const not = step(read.snapshot, { type: 'chose.dontSend' }, true)
    const again = step(not.snapshot, said('No!! send it, i never said dont'), true)
    expect(wordsOf(step(again.snapshot, teamFound, true))).to.include('Name: Dee')
    expect(where(step(not.snapshot, said('send me a list of groups'), true))).to.not.match(/consent/)
  })
})
