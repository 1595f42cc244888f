import { expect } from 'chai'
import { safeHereIn, saysNobodyHere } from '#bot/safe-here.ts'

describe('Somebody asked whether it is safe to write to them here', () => {
  it('says no where another can get into the phone', () => {
    for (const text of [
      'dunno i think he knows my code for the phone. what do u mean kept for staff',
      'hes got my password',
      'yes its ok but he goes on my phone',
      'he could get in my phone',
      'we share a phone',
      'she picks up my phone',
    ])
      expect(safeHereIn(text), text).to.equal('notSafeHere')
  })

  it('says yes with a question behind it, and not with a doubt', () => {
    expect(safeHereIn('yeah its ok hes not here tonight. but who are staff')).to.equal('safeHere')
    expect(safeHereIn('1 but who are staff')).to.equal('safeHere')
    expect(safeHereIn('eh? safe? yeah course its me own phone. nobodys after me mate')).to.equal('safeHere')
    expect(safeHereIn('yeah course but he checks it')).to.equal('notSafeHere')
    expect(safeHereIn('yes but what if he sees')).to.equal(null)
    expect(safeHereIn('yeah but he might come back')).to.equal(null)
    expect(safeHereIn('yeah he doesnt know my code')).not.to.equal('notSafeHere')
  })

  it('says so after a no only where whoever reads it is not there', () => {
    expect(saysNobodyHere('yeah its ok hes not here tonight. but who are staff')).to.equal(true)
    for (const text of ['yeah', 'yeah ok', 'ok then']) expect(saysNobodyHere(text), text).to.equal(false)
  })
})
