import { setTimeout } from 'node:timers/promises'
import { expect } from 'chai'
import { renewed } from '#adapters/directories/renewed.ts'

describe('What is made again while it is asked for', () => {
  const at = (milliseconds: number, made: string) => () => setTimeout(milliseconds, made)
  const unheard = () => expect.fail('Nothing was to fail')
  const failing = () => Promise.reject(new Error('broken'))

  it('is waited for where there is nothing yet, and made once for all who ask', async () => {
    const ask = renewed<string>(unheard, 10)
    let made = 0
    const make = () => setTimeout(30, `made ${++made}`)
    expect(await Promise.all([ask('a', make), ask('a', make)])).to.deep.equal(['made 1', 'made 1'])
    expect(await ask('a', make)).to.equal('made 1')
  })

  it('is as new as can be, where that takes no time', async () => {
    const ask = renewed<string>(unheard, 500)
    await ask('a', at(0, 'old'))
    expect(await Promise.all([ask('b', at(5, 'new')), ask('b', failing)])).to.deep.equal(['new', 'new'])
  })

  it('is what was made before, until the new is there, and nobody waits for long', async () => {
    const ask = renewed<string>(unheard, 10)
    await ask('a', at(0, 'old'))
    const { promise, resolve } = Promise.withResolvers<string>()
    const slow = () => promise
    expect([await ask('b', slow), await ask('b', failing), await ask('b', failing)]).to.deep.equal(Array(3).fill('old'))
    resolve('new')
    await promise
    expect(await ask('b', failing)).to.equal('new')
  })

  it('is made again where it changed meanwhile, and only after what was begun', async () => {
    const ask = renewed<string>(unheard, 500)
    let atWork = 0
    const make = (made: string) => async () => {
      expect(++atWork).to.equal(1)
      await setTimeout(10)
      atWork -= 1
      return made
    }
    await ask('a', make('first'))
    const second = ask('b', make('second'))
    expect([await ask('c', make('third')), await second]).to.deep.equal(['third', 'second'])
  })

  it('is said to have failed where nothing was ever made, and is tried again', async () => {
    const ask = renewed<string>(unheard, 10)
    const failed = await ask('a', failing).catch((error) => error.message)
    expect([failed, await ask('a', at(0, 'made'))]).to.deep.equal(['broken', 'made'])
  })

  it('is what was made before where making it fails, which is told, and is tried again', async () => {
    const told: unknown[] = []
    const ask = renewed<string>((error) => told.push(error), 500)
    await ask('a', at(0, 'made'))
    expect([await ask('b', failing), await ask('b', at(0, 'again'))]).to.deep.equal(['made', 'again'])
    expect(told.map(String)).to.deep.equal(['Error: broken'])
  })
})
