import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'chai'
import { MOST_SEGMENTS, pathsOf, totalOf } from '#test/conversations/cost/cost.ts'
import { scripts } from '#test/conversations/scripts.ts'
import { scriptOf } from '#test/support/script.ts'

const place =
  'Lunch Club, 1 Mill Lane, about 1 mile. Tue, noon. Free. Just turn up. Phone 01632 960111. Checked May 2026.'
const madeUp = (channel: string) => `Ana and Ben are hungry
${channel}, 2026-11-23T10:00

must say Mill Lane

Ana  hungry
Ana+ [audio/ogg]
Bot  ${'a'.repeat(161)}
     Your reference is FP-•••••-•••••.
Ben  ${'it’s dear '.repeat(8).trim()}
Bot  Where are you?
Ana  thornley
     (kept: hand-off, asked)
Bot  For food, near Thornley:
     ${place}
Ana  ta
`

describe('The cost of a transcript', () => {
  it('is counted for each person, both ways, as carriers bill it, and until the first complete place', () => {
    const [ana, ben] = pathsOf(scriptOf(madeUp('sms')))
    expect(ana).to.deep.equal({
      ...{ title: 'Ana and Ben are hungry', person: 'Ana', channel: 'sms' },
      ...{ fromUs: 3, fromThem: 3, sentUntilPlace: 3 },
    })
    // One curly quote, and 79 characters are two texts.
    expect([ben!.fromUs, ben!.fromThem, ben!.sentUntilPlace]).to.deep.equal([1, 2, null])
  })

  it('is none on the web page', () => {
    const [ana] = pathsOf(scriptOf(madeUp('web')))
    expect([ana!.fromUs, ana!.fromThem, ana!.sentUntilPlace]).to.deep.equal([null, null, 3])
  })

  it('is summed up over what goes by text', () => {
    const [ana] = pathsOf(scriptOf(madeUp('sms')))
    const paths = [ana!, { ...ana!, fromUs: 8 }, { ...ana!, fromUs: 9 }, ...pathsOf(scriptOf(madeUp('web')))]
    expect(totalOf(paths)).to.deep.equal({ byText: 3, within: 2, most: 8 })
  })
})

describe('By text, people', () => {
  const paths = scripts.flatMap(({ script }) => pathsOf(scriptOf(script)))

  it('take eight segments from us or fewer more often than not, whatever they come with', () => {
    const { within, byText } = totalOf(paths)
    expect(within / byText).to.be.above(0.5)
  })

  // Need and place in a text or two, two or three places, and one that is kept, or thanks.
  for (const title of [
    'Six people ask for one thing each, in one text or two, and are done in eight texts of ours or fewer',
    "No thanks, and I'll go to that one, end a list kindly, and who can't choose need not hurry",
    'Kay has nothing in, and finds somewhere near in two texts',
    'Jo is hungry, and shown first what nobody must pay for',
    'Sal texts in three pieces, and is answered once',
    'Len says need and place at once, and is asked nothing',
  ])
    it(`never take more where it goes as it mostly does: ${title}`, () => {
      const all = paths.filter((path) => path.title === title)
      expect(all).to.not.be.empty
      for (const { person, fromUs, sentUntilPlace } of all) {
        expect(fromUs, person).to.be.within(1, MOST_SEGMENTS)
        expect(sentUntilPlace, person).to.be.within(1, title.startsWith('Sal') ? 3 : 2)
      }
    })
})

describe('npm run cost', () => {
  const cost = (...typed: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'cost/print.ts'), ...typed], { encoding: 'utf8' })

  it('prints a line for each path, dearest first, and what they come to', () => {
    const { stdout, status } = cost()
    const lines = stdout.trimEnd().split('\n')
    const paths = scripts.flatMap(({ script }) => pathsOf(scriptOf(script)))
    const us = lines.slice(1, -2).map((line) => line.trim().split(/\s+/)[0]!)
    expect([status, us.length]).to.deep.equal([0, paths.length])
    const dearest = [...us].sort((one, other) => (Number(other) || -1) - (Number(one) || -1))
    expect(us).to.deep.equal(dearest)
    const { within, byText } = totalOf(paths)
    expect(lines.at(-1)).to.equal(`${within} of ${byText} paths by text take 8 segments from us or fewer.`)
  })

  it('prints the same as JSON, and knows the places of our own transcripts', () => {
    const { paths } = JSON.parse(cost('--json').stdout) as { paths: ReturnType<typeof pathsOf> }
    expect(paths.filter(({ sentUntilPlace }) => sentUntilPlace !== null)).to.not.be.empty
    for (const { sentUntilPlace } of paths) expect(sentUntilPlace).to.not.equal(0)
  })
})
