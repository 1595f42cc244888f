import { expect } from 'chai'
import { progressOn } from '#bot/commands/directory/progress.ts'

describe('How far an import has come', () => {
  function played(isTTY: boolean): readonly string[] {
    const written: string[] = []
    let now = 0
    const terminal = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
    const progress = progressOn(terminal, () => now)
    for (let read = 1; read <= 100; read++) {
      now += 50
      progress.tell(read, read < 10 ? null : read < 50 ? 400 : 2400)
    }
    progress.end()
    return written
  }

  it('is told on a terminal a few times a second, with its rate and the time that is left, and wiped at the end', () => {
    const written = played(true)
    expect(written[0]).to.equal('\r\u001b[KRead 5 services, 25 a second')
    expect(written[5]).to.equal('\r\u001b[KRead 25 of 400 services, 21 a second, about 18 seconds left')
    expect(written.at(-2)).to.equal('\r\u001b[KRead 97 of 2400 services, 20 a second, about 2 minutes left')
    expect(written.at(-1)).to.equal('\r\u001b[K')
    expect(written).to.have.length(25)
  })

  it('is told nowhere else', () => {
    expect(played(false)).to.deep.equal([])
  })
})
