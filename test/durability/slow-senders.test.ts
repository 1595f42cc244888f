import { expect } from 'chai'
import { sendRaw, statuses } from '#test/support/raw.ts'
import { startWeb } from '#test/support/web.ts'

const form = 'Content-Type: application/x-www-form-urlencoded\r\n'

describe('Those who send nothing, or a letter at a time', () => {
  it('are let go within seconds, so that they cannot keep everyone else out', async () => {
    const web = await startWeb()
    const silent = sendRaw(web, [''], 13_000)
    const trickle = Array.from({ length: 8 }, (_, n) => [`X-${n}: a\r\n`, 1_500]).flat()
    const slow = sendRaw(web, ['GET / HTTP/1.1\r\n', ...trickle], 1_000)
    const body = sendRaw(web, [`POST / HTTP/1.1\r\nHost: x\r\n${form}Content-Length: 99\r\n\r\ntext=`], 18_000)
    for (const back of await Promise.all([silent, slow, body]))
      expect([statuses(back), back.ended]).to.deep.equal([[408], true])
    await web.stop()
  })
})
