import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { z } from 'zod'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { readArea } from '#content/areas.ts'
import { needIds } from '#content/needs.ts'
import { describeAnalyser } from '#test/contracts/language.ts'

const need = z.enum(needIds)
const Lines = z.array(z.strictObject({ said: z.string(), needs: z.array(need), maybe: z.array(need).default([]) }))

describeAnalyser('the local', localAnalyser)

describe('The local analyser', () => {
  const lines = Lines.parse(parse(readFileSync(`${import.meta.dirname}/needs-set.yaml`, 'utf8')))
  const analyser = localAnalyser(readArea('thornshire'))
  const hearAll = () =>
    Promise.all(
      lines.map(async ({ said, needs, maybe }) => {
        const heard = (await analyser.understand(said)).needs.map(({ id }) => id)
        const missed = needs.filter((id) => !heard.includes(id))
        const wrong = heard.filter((id) => !needs.includes(id) && !maybe.includes(id))
        return { said, missed, wrong }
      }),
    )

  it('hears three of four needs in what people write', async () => {
    const heard = await hearAll()
    const missed = heard.filter((one) => one.missed.length > 0)
    const asked = lines.flatMap(({ needs }) => needs).length
    expect(missed.flatMap((one) => one.missed).length, JSON.stringify(missed, null, 1)).to.be.at.most(asked / 4)
  })

  it('says back a need that nobody spoke of in one message of ten at most', async () => {
    const wrong = (await hearAll()).filter((one) => one.wrong.length > 0)
    expect(wrong.length, JSON.stringify(wrong, null, 1)).to.be.at.most(lines.length / 10)
  })

  it('hears that money is tight within a longer message', async () => {
    const { needs } = await analyser.understand('im skint and the kids are off school')
    expect(needs.map(({ id }) => id)).to.deep.equal(['money'])
  })
})
