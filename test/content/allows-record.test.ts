import { expect } from 'chai'
import { allowsRecord } from '#content/allows-record.ts'
import { sorted } from '#content/beside.ts'

describe('Somebody asked about the GP record', () => {
  it('takes back a no that was heard', () => {
    for (const text of [
      'I did not say no, GP can know, only not my boss',
      'GP record I say yes is ok',
      'the doctor can know',
    ])
      expect(allowsRecord(text), text).to.equal(true)
  })

  it('does not where they want nothing on it', () => {
    for (const text of [
      'i dont want it on my record',
      'no i never said yes to the record',
      'do not put it on my gp record is that ok',
    ])
      expect(allowsRecord(text), text).to.equal(false)
  })

  it('forbids nothing by asking who can see it', () => {
    const { beside } = sorted('My boss will not know about this? GP record he can not see?', ['notRecord', 'record'])
    expect([...beside.keys()]).to.deep.equal(['record'])
  })
})
