import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Pattern } from '@fluent/syntax'
import { FluentParser } from '@fluent/syntax'
import { expect } from 'chai'
import { SegmentedMessage } from 'sms-segments-calculator'
import { messagesFile, messagesPath } from '#content/check/messages.ts'
import { isKnownNumber, numbersIn } from '#content/crisis-lines.ts'
import { label, speak } from '#content/words.ts'

interface Sentence {
  readonly where: string
  readonly text: string
}

/** Every sentence as it stands in its file, with blanks left out and each variant by itself. */
const sentences = globSync(join(import.meta.dirname, '../../content/languages/en/*.ftl')).flatMap(
  (file): Sentence[] => {
    const { body } = new FluentParser().parse(readFileSync(file, 'utf8'))
    return body.flatMap((entry) => {
      if (entry.type !== 'Message') return []
      const patterns: [string, Pattern | null][] = [
        ['', entry.value],
        ...entry.attributes.map(({ id, value }): [string, Pattern] => [`.${id.name}`, value]),
      ]
      return patterns.flatMap(([name, pattern]) =>
        variantsOf(pattern!).map((text) => ({
          where: `${basename(file)} ${entry.id.name}${name}`,
          text: text.replaceAll(/\s+/g, ' '),
        })),
      )
    })
  },
)

/** Each way that a pattern can come out: one for each variant of the selections in it. */
function variantsOf({ elements }: Pattern): string[] {
  return elements.reduce<string[]>(
    (ways, element) => ways.flatMap((way) => partsOf(element).map((part) => way + part)).slice(0, 200),
    [''],
  )
}

function partsOf(element: Pattern['elements'][number]): string[] {
  if (element.type === 'TextElement') return [element.value]
  const { expression } = element
  return expression.type === 'SelectExpression' ? expression.variants.flatMap(({ value }) => variantsOf(value)) : ['X']
}

/** Residents found the first off-putting; the others are promises that we cannot keep. */
const never =
  /\b(wellbeing|signpost\w*|coaching|journey|navigator|vulnerable|service user|clinician|goals?|soon|shortly|24\/7|on its way|always here|confidential|user|client|patient)\b|!/i

describe('Our sentences', () => {
  it('have their types in messages.ts, made by npm run check', () => {
    expect(readFileSync(messagesPath, 'utf8')).to.equal(messagesFile())
  })

  it('are each said somewhere, but for those of the web page', () => {
    const ours = join(import.meta.dirname, '../..')
    const code = globSync('{dialogs,bot}/**/*.ts', { cwd: ours }).map((file) => readFileSync(join(ours, file), 'utf8'))
    const names = [...messagesFile().matchAll(/^ {2}'(?!web-)(?:choice-)?(.+)':/gm)].map(([, name]) => name)
    expect(names.filter((name) => !code.join().includes(`'${name}'`))).to.deep.equal([])
  })

  it('hold no number that crisis-lines.yaml does not', () => {
    const strange = sentences.flatMap(({ where, text }) =>
      numbersIn(text)
        .filter((number) => !isKnownNumber(number))
        .map((number) => `${where}: ${number}`),
    )
    expect(strange).to.deep.equal([])
  })

  it('hold no word that puts people off, and no promise that we cannot keep', () => {
    expect(
      sentences.filter(({ text }) => never.test(text)).map(({ where, text }) => `${where}: ${text.match(never)![0]}`),
    ).to.deep.equal([])
  })

  it('are of 20 words at most', () => {
    const long = sentences.flatMap(({ where, text }) =>
      text
        .split(/(?<=[.?:])\s/)
        .filter((sentence) => sentence.split(/\s+/).length > 20)
        .map((sentence) => `${where}: ${sentence}`),
    )
    expect(long).to.deep.equal([])
  })

  it('can go by text without doubling its price', () => {
    const dear = sentences.filter(({ text }) => new SegmentedMessage(text).encodingName !== 'GSM-7')
    expect(dear.map(({ where }) => where)).to.deep.equal([])
  })

  it('answer danger in two texts at most, whatever the day', () => {
    const by = { instant: Date.UTC(2026, 8, 30, 11, 45) }
    for (const message of ['crisis-staffed', 'crisis-unstaffed'] as const) {
      const text = speak([{ message, blanks: { by }, choices: ['safe', 'notSafe'] }], { short: true, numbered: true })
      expect(new SegmentedMessage(text).segmentsCount, text).to.be.at.most(2)
      expect(text)
        .to.match(/999/)
        .and.match(/116 123/)
        .and.match(/computer/)
    }
  })

  it('write days and times as people say them, on either side of a clock change', () => {
    const when = (instant: number) =>
      speak([{ message: 'hand-off-when', blanks: { team: 'They', by: { instant } } }], { short: true, numbered: true })
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
