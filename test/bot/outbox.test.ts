import { expect } from 'chai'
import { beginSending } from '#bot/outbox.ts'
import type { Channel } from '#bot/ports/channel.ts'
import { takeTurn } from '#bot/turn.ts'
import { BotError } from '#dialogs/errors.ts'
import { somePorts } from '#test/support/ports.ts'

/** What was sent in each of three tries, ten seconds apart, of two replies, where the carrier first fails like this. */
async function sentAfter(
  failures: readonly Error[],
  sent: Channel['sent'] = async () => null,
  written: readonly string[] = ['help', 'person'],
  between = 10_000,
) {
  const { ports, sms, writes, time, counts, end } = somePorts()
  for (const text of written) await takeTurn(ports, await writes(text))
  const left = [...failures]
  const send: Channel['send'] = async (...message) => {
    const failure = left.shift()
    if (failure) throw failure
    return sms.send(...message)
  }
  const tries: number[] = []
  for (let n = 0; n < 3; n++) {
    await Promise.all(await beginSending({ ...ports, channels: { sms: { ...sms, send, sent } } }))
    tries.push(sms.takeSent().length)
    time.now += between
  }
  end()
  return { tries, counts }
}

describe('Sending', () => {
  it('sends what was kept once, one reply after the other', async () => {
    expect((await sentAfter([])).tries).to.deep.equal([1, 1, 0])
  })

  it('tries again what the carrier refused, and lets nothing overtake it', async () => {
    const { tries, counts } = await sentAfter([new BotError('NOT_TAKEN')])
    expect(tries).to.deep.equal([0, 1, 1])
    expect(counts).to.include('refused').and.not.include('unknown')
  })

  it('asks the carrier first for what may have been sent, and does not send it again', async () => {
    const { tries, counts } = await sentAfter([new Error('no answer')], async (id) => `carrier's ${id}`)
    expect(tries).to.deep.equal([0, 0, 1])
    expect(counts).to.include('unknown')
  })

  it('sends nothing late to who said when they may be reached', async () => {
    const refused = new BotError('NOT_TAKEN')
    const late = await sentAfter([refused], undefined, ['dont text me after 5'], 70_000)
    expect(late.tries).to.deep.equal([0, 0, 0])
    expect((await sentAfter([refused], undefined, ['help'], 70_000)).tries).to.deep.equal([0, 1, 0])
  })

  it('sends again what the carrier never had, and counts it', async () => {
    const { tries, counts } = await sentAfter([new Error('no answer')])
    expect(tries).to.deep.equal([0, 1, 1])
    expect(counts).to.include('unknown')
  })
})
