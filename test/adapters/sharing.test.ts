import { expect } from 'chai'
import { sharing } from '#adapters/directories/sharing.ts'

describe('What services share', () => {
  const pairs = (...all: readonly (readonly string[])[]) => {
    const keys = sharing()
    for (const [number, has] of all.entries()) keys.add(number, has)
    return [...keys.pairs()]
  }

  it('brings every two together that have a key in common, once and in their order', () => {
    expect(pairs(['a', 'b'], ['c'], ['b', 'a'], ['c', 'a'])).to.deep.equal([
      [0, 2],
      [0, 3],
      [1, 3],
      [2, 3],
    ])
  })

  it('brings nobody together by what one has twice, or by what more than twelve have', () => {
    expect(pairs(['a', 'a'], ['b'])).to.deep.equal([])
    expect(pairs(...Array(12).fill(['a']))).to.have.length(66)
    expect(pairs(...Array(13).fill(['a']))).to.deep.equal([])
  })

  it('holds a million in few bytes', () => {
    const keys = sharing()
    const before = process.memoryUsage().arrayBuffers
    for (let number = 0; number < 100_000; number++)
      keys.add(
        number,
        Array.from({ length: 10 }, (_, at) => `${number} ${at}`),
      )
    expect((process.memoryUsage().arrayBuffers - before) / 2 ** 20).to.be.lessThan(40)
  })
})
