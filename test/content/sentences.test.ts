import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { SegmentedMessage } from 'sms-segments-calculator'
import { messagesFile, messagesPath, unreadable } from '#content/check/messages.ts'
import { readingAge } from '#content/check/reading-age.ts'
import { findingsIn } from '#content/check/sentences.ts'
import { ourWordings, wordingsIn } from '#content/check/wordings.ts'
import { label, speak } from '#content/words.ts'

/** Each breaks one rule, and the finding is told whole: where, the words, and what would mend them. */
const planted: readonly (readonly [why: string, fluent: string, finding: string])[] = [
  [
    'a sentence of more than 20 words, in one variant alone',
    'a = { $b ->\n    [0] Hello.\n   *[other] We can look for a place to go near you if you say where you are and what it is all about.\n}',
    'a: "We can look for a place to go near you if you say where you are and what it is all about." has 22 words, at most 20: cut it in two.',
  ],
  [
    'hard words',
    'a = Unfortunately the organisation experiences exceptional demand. Alternative community opportunities are nevertheless available locally to everybody.',
    'reads at age 34.0, at most 11: say "Unfortunately", "organisation", "experiences", "exceptional", "Alternative", "community", "opportunities", "nevertheless", "available", "locally", "everybody" in shorter words, or cut a sentence.',
  ],
  [
    'an off-putting word',
    'a = Your goals come first.',
    'a: "Your goals come first." says "goals", which puts people off: say "what matters to you".',
  ],
  [
    'a promise',
    'a = Someone will ring soon.',
    'a: "Someone will ring soon." says "soon", which is a promise we cannot keep: say by when, with { TIME($by) } and { DAY($by) }.',
  ],
  [
    'help that is said to come',
    'a = Help is on its way.',
    '"on its way", which is a promise we cannot keep: say who reads it, and by when.',
  ],
  ['an exclamation mark', 'a = Hello. Well done!', 'a: "Well done!" has an exclamation mark: write a full stop.'],
  [
    'two questions',
    'a = Where are you? Or where will you be?',
    'asks more than one thing: leave one question, and tell the rest.',
  ],
  [
    'a yes or no that is asked first',
    'a = Shall I send it? They read it today.',
    'a: "Shall I send it?" is not the last sentence: put it at the end, where its choices follow.',
  ],
  [
    'a curly quote, also in a .short',
    'a = It is free.\n    .short = It’s free.',
    `a.short: "It’s free." has ’ (U+2019), which doubles the price of a text: write '.`,
  ],
  ['three texts', `a = ${'A place to go. '.repeat(22)}`, 'takes 3 texts, at most 2: give it a shorter .short.'],
  [
    'a .short that is none',
    `a = Go.\n    .short = ${'A place to go. '.repeat(22)}`,
    'takes 3 texts, at most 2: leave something out.',
  ],
  [
    'a number that nobody checked',
    'a = Ring 0800 123 4567.',
    'a: 0800 123 4567 is not in content/crisis-lines.yaml: check it and put it there, or leave it out.',
  ],
  [
    'another number in the .short',
    'a = Ring 999.\n    .short = Ring 999 or 111.',
    'a.short: 111 is not in a itself: give the same numbers in both.',
  ],
  [
    'help left out of the .short',
    'a = Ring 999, or 116 123.\n    .short = Ring 999.',
    'a.short: 116 123 is left out, and a itself has it: put it back.',
  ],
]

describe('Our sentences', () => {
  it('have their types in messages.ts, made by npm run check', () => {
    expect(unreadable()).to.deep.equal([])
    expect(readFileSync(messagesPath, 'utf8')).to.equal(messagesFile())
  })

  it('are each said somewhere, but for those of the web page, and those that the compiler asks for one by one', () => {
    const ours = join(import.meta.dirname, '../..')
    const code = globSync('{dialogs,bot}/**/*.ts', { cwd: ours }).map((file) => readFileSync(join(ours, file), 'utf8'))
    const names = [...messagesFile().matchAll(/^ {2}'(?!web-|about-|choice-need-)(?:choice-)?(.+)':/gm)].map(
      ([, name]) => name,
    )
    expect(names.filter((name) => !code.join().includes(`'${name}'`))).to.deep.equal([])
  })

  it('break no rule', () => {
    expect(findingsIn(ourWordings())).to.deep.equal([])
  })

  for (const [why, fluent, finding] of planted) {
    it(`are told of where they break one: ${why}`, () => {
      const found = findingsIn(wordingsIn('content/languages/en/planted.ftl', fluent))
      expect(found).to.have.length(1)
      expect(found[0])
        .to.match(/^content\/languages\/en\/planted\.ftl a/)
        .and.to.include(finding)
    })
  }

  it('are not told of for a name, a number, a character of the web page alone, or too few words to measure', () => {
    const fine = [
      'a = Ring Samaritans on 116 123. A link worker from Fingerpost, or someone at the GP, can do it for you today.',
      'web-a = It’s free.',
      'b = Extraordinarily complicated.',
    ]
    expect(findingsIn(wordingsIn('content/languages/en/planted.ftl', fine.join('\n')))).to.deep.equal([])
    expect(readingAge('Extraordinarily complicated.')).to.equal(null)
  })

  it('come out as their blanks choose, and the same blank chooses the same each time', () => {
    const twice =
      'a = { $b ->\n    [one] One\n   *[other] Two\n} and { $b ->\n    [one] one{ "." }\n   *[other] two of { $c }.\n}'
    expect(wordingsIn('planted.ftl', twice)[0]!.ways).to.deep.equal(['One and one.', 'Two and two of X.'])
  })

  it('answer danger in two texts at most, whatever the day', () => {
    const by = { instant: Date.UTC(2026, 8, 30, 11, 45) }
    const choices = ['safe', 'notSafe'] as const
    const replies = [
      { message: 'crisis-staffed', blanks: { by }, choices },
      ...['today', 'later'].map((day) => ({ message: 'crisis-unstaffed' as const, blanks: { by, day }, choices })),
    ] as const
    for (const reply of replies) {
      const text = speak([reply], { short: true, numbered: true })
      expect(new SegmentedMessage(text).segmentsCount, text).to.be.at.most(2)
      expect(text)
        .to.match(/999/)
        .and.match(/116 123/)
        .and.match(/computer/)
    }
  })

  it('write days and times as people say them, on either side of a clock change', () => {
    const when = (instant: number) =>
      speak([{ message: 'hand-off-when', blanks: { team: 'They', how: 'usual', by: { instant } } }], {
        short: true,
        numbered: true,
      })
    expect(when(Date.UTC(2026, 9, 24, 15))).to.include('4pm on Saturday 24 October')
    expect(when(Date.UTC(2026, 9, 26, 9, 30))).to.include('9.30am on Monday 26 October')
  })

  it('call a choice by its label', () => {
    expect([label('noSurgery'), label('noSurgery', true)]).to.deep.equal([
      "None, or I don't know",
      "none or don't know",
    ])
  })
})
