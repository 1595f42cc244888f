import { expect } from 'chai'
import { tellsOfIllBaby, worriesForHealth } from '#content/bodily.ts'

const worrying = `the damp is getting on my chest|keep getting dizzy|not been eating|stopped taking my tablets|ran out of my meds
my back kills|wheezing again with the mould|been really breathless|ive found a lump|legs swollen up|hes not eaten properly in days
there was blood when i went toilet|bit lightheaded lately|got palpitations|my hearts been racing|headaches getting worse|cant keep food down
is baby sleep too much dangerous|newborn not feeding much|my baby is floppy
im bleeding and i dread every feed|still bleeding 6 weeks on|bleeding since the section`

const none = `need to get it off my chest|lonely|chest of drawers|want to lose weight|bad back|need a lift to the surgery|no food in
i dont eat meat|feeling low|looking for a walking group|arthritis in my knees|im tired|does it hurt to ask|this bleeding machine`

const lines = (text: string) => text.split(/\||\n/)

describe('A sign of the body told in passing', () => {
  it('is heard, for a line about whom to ring', () => {
    expect(lines(worrying).filter((line) => !worriesForHealth(line))).to.deep.equal([])
  })

  it('is nothing that people live with, or say in other words', () => {
    expect(lines(none).filter(worriesForHealth)).to.deep.equal([])
  })

  it('of a baby is heard in little English too, so that 111 is named at once', () => {
    const ill = [
      ...['baby cough many days', 'Baby cough many days. It is from wall?', 'my baby has a cough that wont go'],
      ...['baby is very hot', 'cough 2 week my baby', 'room is cold and baby sick', 'newborn has a temperature'],
      ...['my son 5 months old cough all night', 'babys been poorly since sunday', 'baby have fever'],
    ]
    expect(ill.filter((line) => !tellsOfIllBaby(line))).to.deep.equal([])
    const well = [
      ...['im sick of the baby crying', 'no hot water and ive a baby', 'baby was poorly last year but shes fine'],
      ...['sick pay while i have a baby', 'a baby group', 'my mum has a cough', 'my baby isnt ill'],
    ]
    expect(well.filter(tellsOfIllBaby)).to.deep.equal([])
  })
})
