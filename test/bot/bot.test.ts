import { expect } from 'chai'
import { toActivity } from '#adapters/channels/web-chat/activity.ts'
import { WebChatAdapter } from '#adapters/channels/web-chat/adapter.ts'
import { Fingerpost, sendThrough } from '#bot/bot.ts'
import { somePorts } from '#test/support/ports.ts'

/** What waits, and how it is listened to, once somebody sent a picture with these words. */
async function withPicture(text: string) {
  const { ports, end } = somePorts()
  const attachments = [{ contentType: 'image/jpeg' }]
  const activity = { ...toActivity({ form: 'a', text, tapped: null }, 'ana'), attachments }
  const { conversation } = await new WebChatAdapter().receive(activity, new Fingerpost(ports))
  const { waiting, flags } = await ports.store.open(conversation)
  end()
  return { heard: waiting.map(({ kind, contents }) => [kind, contents]), flags: flags.length }
}

describe('A picture', () => {
  it('is a picture, where nothing is written with it', async () => {
    for (const text of ['', ' '])
      expect((await withPicture(text)).heard).to.deep.equal([['alone', { type: 'media', kind: 'image/jpeg' }]])
  })

  it('never hides what is written with it, and danger least of all', async () => {
    const { heard, flags } = await withPicture('i want to kill myself')
    expect(heard).to.deep.equal([['danger', { type: 'words', text: 'i want to kill myself', tapped: null }]])
    expect(flags).to.equal(1)
  })
})

describe('What is handed to a carrier', () => {
  it('is not said to be sent where the carrier gives no id for it', async () => {
    const adapter = new WebChatAdapter()
    adapter.sendActivities = async () => []
    const to = JSON.stringify({ channelId: 'web', conversation: { id: 'ana' }, bot: { id: 'fingerpost' } })
    const failure = await sendThrough(adapter)('1', to, 'hello').catch((error: Error) => error)
    expect(failure).to.be.an.instanceOf(Error).and.not.have.property('code', 'NOT_TAKEN')
  })
})
