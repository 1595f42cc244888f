import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { areaIds } from '#content/areas.ts'
import { slipsTo, telling } from '#content/asked.ts'
import { isKnownNumber, numbersIn } from '#content/crisis-lines.ts'
import { lately } from '#content/lately.ts'
import { needIds } from '#content/needs.ts'
import { listIn, refusing } from '#content/yaml-list.ts'

const fewestAsked = 12
const mostWords = 60
const mostCharacters = 250

const words = z.string().trim().min(1)
const asked = z.array(words).min(fewestAsked)
const answer = words.refine((text) => text.split(/\s+/).length <= mostWords, `Expected ${mostWords} words at most`)
const short = words.max(mostCharacters)

const Shape = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'Expected small letters and hyphens'),
  needs: z.array(z.enum(needIds)).min(1),
  /** Needs that it is the first answer to where they cannot wait: food, warmth or a bed today. */
  urgentFor: z.array(z.enum(needIds)).default([]),
  /** How people ask for it, as they would text it. */
  asked: z.object({ en: asked }).catchall(asked),
  /** Whole: nothing need be asked after it. */
  answer: z.object({ en: answer }).catchall(answer),
  /** The same in a text message. */
  short: z.object({ en: short }).catchall(short),
  /** Who can issue it or help. The number stands in the answer already. */
  who: z
    .strictObject({
      name: words,
      phone: z
        .string()
        .regex(/^0[\d ]+\d$/, 'Expected a telephone number of digits and spaces, or null')
        .nullable(),
      web: z
        .string()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/, 'Expected a web address such as www.gov.uk/pip, or null')
        .nullable(),
    })
    .refine(({ phone, web }) => phone ?? web, 'Expected a telephone number or a web address'),
  checkedOn: z.iso.date(),
  /** The page that it can be checked on, in words. */
  source: words,
})

/** A dated answer to a plain question that is no place to go: what it is, who can issue it or help, and how to ask. */
export type PlainAnswer = Readonly<z.infer<typeof Shape>>

/** The plain answers of an area; none where it has no file of them. What is wrong in its file is refused in a sentence. */
export const readAnswers = lately((area: string): readonly PlainAnswer[] => {
  if (!areaIds.includes(area))
    throw new Error(`content/areas has no area "${area}", expected one of ${areaIds.join(', ')}.`)
  const path = `${import.meta.dirname}/areas/${area}/answers.yaml`
  return existsSync(path) ? readAnswersFile(area, readFileSync(path, 'utf8')) : []
})

/** The answers that a text in the form of answers.yaml tells of; what is wrong with one is refused in a sentence. */
export function readAnswersFile(area: string, yaml: string): readonly PlainAnswer[] {
  const refuse: ReturnType<typeof refusing> = refusing(`areas/${area}/answers.yaml`)
  const answers = listIn(yaml, refuse, 'answers').map((entry, at) => checked(entry, at, refuse))
  const askedFor = new Map<string, string>()
  for (const { id, asked } of answers) {
    if (answers.filter((one) => one.id === id).length > 1) refuse(id, 'is told of twice, expected once')
    for (const phrase of asked.en) {
      const other = askedFor.get(telling(phrase).join(' '))
      if (other && other !== id) refuse(id, `asked: "${phrase}" asks for ${other} too, expected it in one of them`)
      askedFor.set(telling(phrase).join(' '), id)
    }
  }
  return answers
}

function checked(entry: unknown, at: number, refuse: ReturnType<typeof refusing>): PlainAnswer {
  const { data, error } = Shape.safeParse(entry)
  const id = String((entry as { id?: unknown } | null)?.id ?? `answer ${at + 1}`)
  if (error) return refuse(id, `${z.core.toDotPath(error.issues[0]!.path) || 'entry'}: ${error.issues[0]!.message}`)
  const { phone } = data.who
  for (const kind of ['answer', 'short'] as const)
    for (const text of Object.values(data[kind])) {
      const strange = numbersIn(text).find((number) => number !== phone && !isKnownNumber(number))
      if (strange) refuse(id, `${kind}: has ${strange}, expected the number of who, or one of crisis-lines.yaml`)
      if (phone && !text.includes(phone)) refuse(id, `${kind}: has not ${phone}, expected the number of who in it`)
    }
  return data
}

/** The answer that a message asks for in so many words, or none: what only tells of a trouble asks for no answer. */
export function answerFor(text: string, answers: readonly PlainAnswer[]): PlainAnswer | null {
  const clauses = text.split(/[.,?!;:\n]+/)
  // `How do i get a blue badge and im skint` asks in its first half.
  const halves = clauses.flatMap((clause) => clause.split(/\b(?:and|also)\b/i)).filter((half) => asks.test(half))
  const pieces = [...clauses, ...halves].map(telling)
  // Compared closely only where one of its words is there as it is written: looking for slips is slow.
  const said = new Set(pieces.flat())
  const likely = phrasesOf(answers).filter(({ phrase }) => phrase.length < 2 || phrase.some((word) => said.has(word)))
  const fitting = likely.flatMap(({ answer, phrase }) => {
    const slips = Math.min(...pieces.map((piece) => slipsTo(piece, phrase)))
    return slips < Infinity ? [{ answer, slips, length: phrase.length }] : []
  })
  return fitting.sort((a, b) => a.slips - b.slips || b.length - a.length)[0]?.answer ?? null
}

const asks = /^\s*(?:how|where|who|what|can|could|do|is|are)\b/i

/** The phrases of some answers, made ready once. */
const ready = new WeakMap<readonly PlainAnswer[], readonly { answer: PlainAnswer; phrase: readonly string[] }[]>()

function phrasesOf(answers: readonly PlainAnswer[]) {
  const known = ready.get(answers)
  if (known) return known
  const phrases = answers.flatMap((answer) => answer.asked.en.map((phrase) => ({ answer, phrase: telling(phrase) })))
  ready.set(answers, phrases)
  return phrases
}
