import { expect } from 'chai'
import { spokenOf } from '#dialogs/spoken-of.ts'

const shown = (...names: readonly string[]) => ({ about: null, places: names.map((name) => ({ name })) })
const carers = shown("Carers' Evening Online", 'Time for You')
const advice = shown('Later Life Advice', 'Money and Benefits Advice')

describe('The place spoken of, of those shown', () => {
  it('is the one named whole, before one of which a word is said', () => {
    expect(spokenOf(carers, 'I dont do online dear. What is Time for You, do they come out').named).to.equal(1)
  })

  it('is the one named, whatever number is said beside it', () => {
    expect(spokenOf(carers, 'the first one, time for you. is it nurses').named).to.equal(1)
    expect(spokenOf(carers, 'that second one. is it nurses').named).to.equal(1)
  })

  it('is told by its number, or as the other one', () => {
    expect(spokenOf(carers, 'number 2, is it open now').named).to.equal(1)
    expect(spokenOf(carers, 'the second one please').named).to.equal(1)
    expect(spokenOf(carers, 'tell me about number two').named).to.equal(1)
    expect(spokenOf(carers, 'tell me more about the second').named).to.equal(1)
    expect(spokenOf(carers, 'i have two kids and the second is poorly').named).to.equal(null)
    expect(spokenOf({ ...carers, about: 0 }, 'no the other one').named).to.equal(1)
  })

  it('is told by a word of its name that no other has', () => {
    expect(spokenOf(shown("Kiln Lane Men's Shed", 'Knit and Natter'), 'the shed. is it talky').named).to.equal(0)
    expect(
      spokenOf(shown('Southmoor Community Fridge', 'Thornley Food Bank'), 'went to your fridge thing').named,
    ).to.equal(0)
  })

  it('is none of those for a word that many names have', () => {
    expect(spokenOf(advice, 'i need some advice about my gas').named).to.equal(null)
  })

  it('is not the one that they say it is not', () => {
    expect(spokenOf(advice, 'im 45 not later life')).to.deep.equal({ named: null, refused: [0] })
  })
})
