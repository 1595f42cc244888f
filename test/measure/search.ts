import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { z } from 'zod'
import { localDirectory } from '#adapters/directories/local.ts'
import { likelyNeeds } from '#adapters/language/local/needs.ts'
import { lookedFor } from '#adapters/language/local/sought/sought.ts'
import { BadUse, run } from '#bot/commands/command.ts'
import { needIds } from '#content/needs.ts'
import { whoIn } from '#content/who.ts'
import { groundOf } from '#test/measure/search-grounds.ts'
import { openPeers } from '#test/measure/search-peers.ts'
import { inConversation } from '#test/measure/search-told.ts'
import { oursWish, weekdayIn } from '#test/measure/search-wishes.ts'
import { readLines, setFile } from '#test/measure/sets.ts'
import { editionsInMemory } from '#test/support/editions.ts'

/**
 * How well search finds the right three, and says when nothing fits: `npm run measure:search -- FILE`, beside what a conversation
 * shows for it, a plain FTS5 query and minisearch over the same documents. A wrong one is anything that the set calls tempting.
 */
const shared = resolve(import.meta.dirname, '../../../shared/data')
const Question = z.object({
  id: z.string(),
  needs: z.array(z.enum(needIds)),
  words: z.string(),
  place: z.string().nullable(),
  wishes: z.array(z.string()),
  about: z.string().nullable(),
  right: z.record(z.string(), z.number()),
  tempting: z.record(z.string(), z.string()),
})
type Question = z.infer<typeof Question>
type Answers = readonly {
  readonly question: Question
  readonly ids: readonly string[]
  readonly ten: readonly string[]
}[]

await run(async () => {
  const set = setFile(argv[2] ?? 'search-judge', 'search')
  if (!existsSync(shared)) throw new BadUse('The shared data is not on this machine.')
  const questions = readLines(set, Question)
  const folder = mkdtempSync(join(tmpdir(), 'measure-search-'))
  try {
    const whole = await groundOf(set, shared, folder)
    const directory = localDirectory(editionsInMemory(whole), Date.now, { likely: likelyNeeds, lookedFor })
    const ours = async (question: Question, limit: number) => {
      const found = await directory.find({
        ...{ needs: question.needs, words: question.words, near: question.place, age: null, limit, without: [] },
        ...{ rather: question.wishes.flatMap(oursWish), who: whoIn(question.about ?? ''), soonest: false, wishes: [] },
        evenUnreachable: true,
        weekday: weekdayIn(question.wishes),
      })
      return found.map(({ id }) => id)
    }
    const all: Record<string, Answers> = {
      ours: await answered(questions, ours),
      'as talked': await answered(questions, (question, limit) =>
        inConversation(directory, question, question.wishes.flatMap(oursWish), limit),
      ),
      ...Object.fromEntries(
        await Promise.all(
          Object.entries(openPeers(whole.services)).map(async ([name, find]) => [
            name,
            await answered(questions, async ({ words }, limit) => find(words, limit)),
          ]),
        ),
      ),
    }
    for (const [name, answers] of Object.entries(all)) console.log(`${name.padEnd(12)} ${figures(answers)}`)
    if (argv.includes('--misses'))
      misses(all['ours']!, new Map(whole.services.map(({ id, name }) => [id, String(name)])))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

async function answered(
  questions: readonly Question[],
  find: (question: Question, limit: number) => Promise<readonly string[]>,
): Promise<Answers> {
  return Promise.all(
    questions.map(async (question) => ({ question, ids: await find(question, 3), ten: await find(question, 10) })),
  )
}

function figures(answers: Answers): string {
  const fitting = answers.filter(({ question }) => Object.keys(question.right).length > 0)
  const none = answers.filter((one) => !fitting.includes(one))
  const could = sum(fitting.map(({ question }) => Math.min(3, Object.keys(question.right).length)))
  const hits = sum(fitting.map(({ question, ids }) => ids.filter((id) => id in question.right).length))
  const wrong = answers.filter(({ question, ids }) => ids.some((id) => id in question.tempting))
  const astray = answers.filter(({ question, ids }) => ids.some((id) => !(id in question.right)))
  const silent = fitting.filter(({ ids }) => ids.length === 0)
  return [
    `hits ${(hits / could).toFixed(3)} (${hits} of ${could})`,
    `nDCG@10 ${(sum(fitting.map(ndcg)) / fitting.length).toFixed(3)}`,
    `wrong in ${(wrong.length / answers.length).toFixed(3)} (${wrong.length})`,
    `not right in ${(astray.length / answers.length).toFixed(3)}`,
    `nothing fits said ${none.filter(({ ids }) => ids.length === 0).length} of ${none.length}, wrongly ${silent.length}`,
  ].join(', ')
}

function ndcg({ question, ten }: Answers[number]): number {
  const gain = (grades: readonly number[]) => sum(grades.map((grade, at) => (2 ** grade - 1) / Math.log2(at + 2)))
  const best = Object.values(question.right)
    .sort((a, b) => b - a)
    .slice(0, 10)
  return gain(ten.map((id) => question.right[id] ?? 0)) / gain(best)
}

function misses(answers: Answers, names: ReadonlyMap<string, string>): void {
  const said = (id: string, { right, tempting }: Question) =>
    `${right[id] ?? (id in tempting ? 'WRONG' : '?')} ${names.get(id)}`
  for (const { question, ids } of answers) {
    const could = Math.min(3, Object.keys(question.right).length)
    const hits = ids.filter((id) => id in question.right).length
    if (hits === could && ids.length === hits) continue
    const best = Object.entries(question.right)
      .filter(([id]) => !ids.includes(id))
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4)
    console.log(
      `\n${question.id} ${question.needs} @${question.place} ${question.wishes} (${question.about}): ${question.words}`,
    )
    for (const id of ids) console.log(`   shown  ${said(id, question)} ${id.slice(0, 4)}`)
    for (const [id] of best) console.log(`   missed ${said(id, question)} ${id.slice(0, 4)}`)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
