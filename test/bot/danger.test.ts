import { expect } from 'chai'
import fc from 'fast-check'
import { dangerIn, needsCrisisReply } from '#bot/danger.ts'
import { listenFor } from '#bot/listen.ts'
import { riskCategories } from '#content/risk.ts'
import { dangerSet, halfOf } from '#test/support/danger-set.ts'

const quiet = new Set(riskCategories.filter((one) => one.quiet || !one.tier.startsWith('red')).map(({ id }) => id))
const inDanger = (text: string, recent: readonly string[] = []) => needsCrisisReply(dangerIn(text, recent))
const categories = (text: string) => dangerIn(text).map(({ category }) => category)

const spelledOut = /\b[a-z] [a-z] [a-z]\b/
/** With a letter twice each of these is another word: `good`, `career`, `refugee`, `finnish`. */
const anotherWord = /\b(?:god|carers?|refuges?|finish)\b/i
const { core, since } = dangerSet
const lines = listed(dangerSet.danger)
const parts = [
  ...(['A', 'B'] as const).map((half) => ({
    part: `half ${half}`,
    danger: lines.filter(({ line }) => halfOf(line) === half),
    harmless: dangerSet.harmless.filter((line) => halfOf(line) === half),
  })),
  { part: 'those written since', danger: listed(since.danger), harmless: since.harmless },
]

describe('Danger', () => {
  it('is heard in each plain line that must never be missed', () => {
    expect(core.filter((line) => !inDanger(line))).to.deep.equal([])
  })

  for (const { part, danger, harmless } of parts) {
    const loud = danger.filter(({ category }) => !quiet.has(category))
    const hushed = danger.filter(({ category }) => quiet.has(category))

    it(`is heard, with a crisis reply, in 19 of 20 lines of ${part}`, () => {
      const missed = loud.filter(({ line }) => !inDanger(line))
      expect(missed.length, asList(missed)).to.be.at.most(loud.length / 20)
    })

    it(`that is quiet is flagged in 19 of 20 lines of ${part}`, () => {
      const missed = hushed.filter(({ line }) => dangerIn(line).length === 0)
      expect(missed.length, asList(missed)).to.be.at.most(hushed.length / 20)
    })

    it(`is heard in 1 of 50 harmless lines of ${part}, at most`, () => {
      const wrong = harmless.map((line) => ({ line, category: categories(line).join() })).filter((one) => one.category)
      expect(wrong.length, asList(wrong)).to.be.at.most(harmless.length / 50)
    })
  }

  it('is heard the same whatever the case, the apostrophes, the hidden characters and the letters typed twice', () => {
    const disguise = fc.record({
      line: fc
        .constantFrom(...core, ...lines.map(({ line }) => line))
        .filter((line) => !spelledOut.test(line) && !anotherWord.test(line)),
      disguises: fc.array(fc.constantFrom('upper', 'hidden', 'twice', 'accent', 'plain'), {
        minLength: 1,
        maxLength: 400,
      }),
      apostrophe: fc.constantFrom('', "'", '\u2019', '\u02bc', '\u2032', '\u0060'),
    })
    fc.assert(
      fc.property(disguise, ({ line, disguises, apostrophe }) => {
        const disguised = [...line].map((letter, at) => asIf(letter, disguises[at % disguises.length]!, apostrophe))
        expect(categories(disguised.join('')), disguised.join('')).to.deep.equal(categories(line))
      }),
      { numRuns: 500 },
    )
  })

  it('is heard where someone says that they might as well be dead, or would not be missed', () => {
    const passive = [
      ...['mite as well b dead tbh lol', 'I might as well be dead', 'may aswell not be here'],
      'feels like if i wasnt here no1 wud notice til the rent was due',
      ...['if I was gone nobody would notice', 'nobody would even notice i was gone', 'if i vanished who would know'],
      ...[
        'no1 gives a toss if im here or not',
        'nobody would care if i was here or not',
        'no one cares if im around or not',
      ],
      ...['easier if i just didnt wake up', 'itd be easier not waking up'],
      ...[
        'wouldnt mind not waking up tomorrow',
        'it would be a relief not waking up',
        'id not be bothered if i never woke',
      ],
      ...["my wife's better off with the insurance", "I've had it. what's the point honestly"],
    ]
    expect(passive.filter((line) => !categories(line).includes('suicide-passive'))).to.deep.equal([])
  })

  it('is not heard in words that are only like those', () => {
    const harmless = [
      ...['dead on my feet', 'no one noticed i was gone from the queue', 'my phone might as well be dead'],
      ...[
        'the high street might as well be dead',
        'if i wasnt here who would care for my mum',
        'no one would notice the damp',
      ],
      ...['am i better off on the insurance or out of it', 'ive had it two years, whats the pointy bit for'],
      ...['if im not here leave it with next door', 'might as well be here early', 'no one cares about the bins'],
      ...['someone to talk to wouldnt kill me', 'the council sent a letter once and it frightened her'],
      ...['ill get my daughter to do it tonight', 'who would give an old man an hour in the garden'],
      ...['the second one says online, im no good at that', 'he had a stroke in march and i do everything for him'],
      'my husband had a stroke. i care for him on my own',
    ]
    expect(harmless.filter((line) => categories(line).length > 0)).to.deep.equal([])
  })

  it('is not heard in what happened months or years ago, and is in what happens again', () => {
    const past = [
      ...['Had a seizure in july and they took my licence off me', 'had a fit back in may', 'had a fit 3 years ago'],
      ...['she had a seizure last summer', 'had a seizure a couple of months ago', 'collapsed in june, ok now'],
      ...['i had a seizure and lost my licence', 'had a stroke in may', 'passed out in august and theyve run tests'],
    ]
    expect(past.filter((line) => categories(line).length > 0)).to.deep.equal([])
    const now = [
      ...[
        'had a seizure last night',
        'he had a fit',
        'my son is having a seizure',
        'she collapsed in june and again today',
      ],
      ...['he had a seizure in march and hes having one now', 'he collapsed he had an op in july'],
      'i had a seizure and now i cant drive',
    ]
    expect(now.filter((line) => !categories(line).some((one) => one.startsWith('medical')))).to.deep.equal([])
  })

  it('is not heard in a stroke told with what came of it since, and is in one that may be now', () => {
    const past = [
      'My husband had a stroke and I havent had 2 hrs to myself since february',
      ...['my husband had a stroke and ive not had a day off since easter', 'she had a stroke and i do everything'],
      ...['my wife had a stroke and i never get a break', 'mum had a stroke and shes been like this for months'],
      ...['my dad had a stroke and i have been looking after him since', 'nan had a stroke and hasnt walked for years'],
      ...[
        'my husband had a stroke, havent slept properly in months',
        'my mum has had a stroke and I could do with a break',
      ],
      ...[
        'dad had a stroke and i barely get out, been like it since last summer',
        'he had a stroke and i never have an hour to myself',
      ],
      ...['he had a stroke a while ago', 'a few days after his stroke', 'she had a stroke 3 weeks ago'],
    ]
    expect(past.filter((line) => categories(line).length > 0)).to.deep.equal([])
    const now = [
      ...[
        'my husbands just had a stroke',
        'i think hes having a stroke',
        'he had a stroke',
        'my mum had a stroke this morning',
      ],
      'my husband just had a stroke and i havent had a minute to myself since february',
      ...['hes had a stroke and i dont know what to do', 'my husband had a stroke and i cant wake him'],
      ...['mum had a stroke and i am on my own with her', 'dad had a stroke and its been an hour since'],
      ...['my wife had a stroke and i cant get her up by myself', 'i think my husband had a stroke and i am shaking'],
      'my husband had a stroke in march and hes having another now',
      ...[
        'he had a stroke an hour ago',
        'had a stroke 20 minutes ago',
        'she had a stroke a couple of hours ago i think',
      ],
    ]
    expect(now.filter((line) => !categories(line).includes('medical'))).to.deep.equal([])
  })

  it('of a night outside is heard, and not in putting somebody to trouble', () => {
    const outside = [
      ...[
        'friday??? were out 2nite n its freezing',
        'SOMEWHERE TO SLEEP tonight',
        'we are outside tonight and its snowing',
      ],
      ...['its freezing and were stuck outside tonight', 'another night in the car', 'been walking around all night'],
      ...['no bed for tonight', 'stuck out in the cold', 'landlord is putting us out', 'hes putting me out on friday'],
      'staying at my mates but his mum says not after tonight',
    ]
    expect(outside.filter((line) => !categories(line).includes('homeless-tonight'))).to.deep.equal([])
    const trouble = [
      ...['would I be putting them out', 'I dont want to put anybody out', 'i hate putting people out'],
      ...[
        "i'd feel bad for putting him out",
        'we are going out tonight, is it freezing?',
        'my son is at friends tonight',
      ],
      "we're not homeless dear, the house is paid for",
    ]
    expect(trouble.filter((line) => categories(line).length > 0)).to.deep.equal([])
  })

  it('is heard where somebody under eighteen has no home, and not where they had none long ago', () => {
    const young = [
      ...['hes 16 dad kicked him out 2', 'im 16 and dad kicked me out', 'i am 17 and homeless'],
      ...[
        'my brother is 16 and has nowhere to sleep',
        'hes 15 and his mums thrown him out',
        'my mum kicked me out im 15',
      ],
      ...['her stepdad put her out shes only 17', 'a 16 year old lad i know is sofa surfing'],
      ...['me n my brother 16 need somewhere tmrw', 'my daughters boyfriend is 17 and been chucked out by his mum'],
    ]
    expect(young.filter((line) => !categories(line).includes('child-without-home'))).to.deep.equal([])
    const not = [
      ...['i was kicked out at 16', 'kicked out at 15 and im 42 now', 'been kicked out with my kids 12 and 9'],
      ...['my son is 16 and got kicked out of the choir', 'i was 17 and homeless, 30 years ago', 'im 16 years sober'],
    ]
    expect(not.filter((line) => categories(line).includes('child-without-home'))).to.deep.equal([])
  })

  it('is heard where somebody only hints at it', () => {
    const hints = [
      ...['whats the point of any of it, getting up, going to bed', 'no point in any of it is there'],
      ...[
        "sometimes i think they'd all be better off",
        'the kids would be better off',
        'reckon shed be better off tbh',
      ],
      ...['cant see the point of any of it any more', 'whats the point getting out of bed'],
    ]
    expect(hints.filter((line) => !categories(line).includes('suicide-passive'))).to.deep.equal([])
    const said = [
      ...['i think hed be better off in a home', 'would they be better off on universal credit'],
      ...['can someone check if theyd be better off', 'whats the point of this form', 'am i better off'],
    ]
    expect(said.filter((line) => categories(line).length > 0)).to.deep.equal([])
  })

  it('of harm is heard whatever they were hit with, and not where it is said that there was none', () => {
    const hit = [
      ...['he hit me with a belt', 'mum hit me with the remote last night and all', 'hes not hit me yet'],
      ...['hes never hit me but he scares me', 'my husband kicks off if i go out'],
    ]
    expect(hit.filter((line) => !categories(line).includes('abuse'))).to.deep.equal([])
    const none = [
      ...['mum kicks off if the phone goes', 'dad kicks off when the doorbell goes', 'im not being abused'],
      ...['shes not abusive shes got dementia', 'the council hit me with a bill'],
    ]
    expect(none.filter((line) => categories(line).length > 0)).to.deep.equal([])
  })

  it('is heard where somebody is going to do it tonight, whoever it is', () => {
    for (const line of ['im going to do it tonight', 'my brother says he is going to do it tonight'])
      expect(categories(line)).to.include('suicide-intent')
  })

  it('of harm by others is heard in control over miles, money, time and friends', () => {
    const watched = [
      ...['he checks the mileage on the car', 'i have to show him receipts for everything'],
      ...['i have to be back before he gets in', 'the kids go quiet when he comes in', 'he doesnt like me going out'],
    ]
    expect(watched.filter((line) => !categories(line).includes('abuse'))).to.deep.equal([])
    const ordinary = [
      ...['can you check the mileage allowance for pip', 'i have to be home before 3 for the kids'],
      ...['mum gives me an allowance', 'my son kicks off when i turn the xbox off'],
    ]
    expect(ordinary.filter((line) => categories(line).length > 0)).to.deep.equal([])
  })

  it('of harm by others is not heard where somebody fell or cut themselves by chance', () => {
    const falls = [
      ...['last night she fell also, her hand is cut but she will not let me look', 'she had a fall and cut her arm'],
      ...['he fell over outside and cut his leg', 'she fell on the stairs'],
    ]
    expect(falls.filter((line) => categories(line).length > 0)).to.deep.equal([])
    expect(categories('he pushed me and i fell')).to.include('abuse')
    expect(categories('he wont let me see my friends')).to.include('abuse')
    expect(categories('i found her on the road at 3 in the morning')).to.deep.equal(['adult-safeguarding'])
  })

  it('of harm is not heard in beds in the other room, nor where nobody hits them, and is where somebody listens', () => {
    const none = [
      'me and shell split in march. bunk beds in the other room and nobody in em 12 nights out of 14',
      '1. christ. shes not hitting me if thats what you think',
      'no one has hit anyone. i miss me kids and im having a drink about it',
    ]
    expect(none.filter((line) => categories(line).length > 0)).to.deep.equal([])
    const heard = ['hes in the next room', 'my husband is in the other room', 'hes hitting me', 'nobody would miss me']
    expect(heard.filter((line) => categories(line).length === 0)).to.deep.equal([])
  })

  it('is heard over two messages, and not again in the next', () => {
    expect([inDanger('die', ['i want to']), inDanger('sorry', ['i want to', 'die'])]).to.deep.equal([true, false])
    expect(inDanger('myself', ['hello is anyone there', 'i think im going to kill'])).to.equal(true)
  })

  it('to someone else is told as theirs', () => {
    expect(dangerIn('my son says he wants to kill himself').map(({ about }) => about)).to.deep.equal(['other'])
  })

  it('from someone close raises a flag, and no reply that they might read', () => {
    const { kind, flag } = listenFor({ type: 'words', text: 'he checks my phone', tapped: null }, [])
    expect([kind, flag?.risks.map(({ category }) => category)]).to.deep.equal(['words', ['abuse']])
  })
})

function listed(danger: Readonly<Record<string, readonly string[]>>): { line: string; category: string }[] {
  return Object.entries(danger).flatMap(([category, all]) => all.map((line) => ({ line, category })))
}

function asIf(letter: string, disguise: string, apostrophe: string): string {
  if (letter === "'") return apostrophe
  if (!/[a-z]/i.test(letter)) return letter
  switch (disguise) {
    case 'upper':
      return letter.toUpperCase()
    case 'hidden':
      return `${letter}\u200b\u00ad`
    case 'twice':
      return letter + letter
    case 'accent':
      return `${letter}\u0301`
    default:
      return letter
  }
}

function asList(wrong: readonly { line: string; category: string }[]): string {
  return `\n${wrong.map(({ line, category }) => `${category}: ${line}`).join('\n')}\n`
}
