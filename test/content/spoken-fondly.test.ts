import { expect } from 'chai'
import { isBright } from '#content/bright.ts'
import { wantsNothing } from '#content/no-samaritans.ts'
import { toldOfIn } from '#content/spoken-fondly.ts'
import { toldIn } from '#content/told.ts'

const lines = (all: string) =>
  all
    .trim()
    .split('\n')
    .map((one) => one.trim())
const bright = (text: string) => isBright(text, [])

describe('Something good, funny or fond', () => {
  it('is heard as that', () => {
    const told = lines(`he wasnt even any good lol
      ah well. its gone to the primary school at least, thats the nice bit
      had a little cry earlier, better for it. got a cup of tea and the cats on my feet
      that cheered me up
      had a nice walk to the shops
      she made me laugh every day
      he burnt the toast every single morning haha
      proper giggle with the postman
      ooh the tea is lovely
      bless him he tries
      my grandson rang, made my day`)
    expect(told.filter((one) => !bright(one))).to.deep.equal([])
  })

  it('is none where anything sad stands beside it, or it is over', () => {
    const told = lines(`cried all night lol
      want to die lol
      my lifes a joke lol
      nobody made me laugh today
      he was lovely and now hes gone
      i had a nice life once
      the doctor was nice but its cancer
      i wish i had a nice day
      everyone else has a nice time
      the funeral was lovely
      its not funny`)
    expect(told.filter(bright)).to.deep.equal([])
    expect(isBright('we were wed in the March and he went the April', ['bright'])).to.equal(false)
    expect(isBright('i feel awful, had a nice walk', ['bright', 'feels'])).to.equal(false)
  })
})

describe('How somebody says they are', () => {
  it('is heard as good, bad or between', () => {
    const is = (kind: 'better' | 'low' | 'middling', all: string) =>
      expect(
        lines(all).filter((one) => !toldIn(one).has(kind)),
        kind,
      ).to.deep.equal([])
    is(
      'better',
      `not so bad\nalright i suppose\nfine thanks\nit was ok\nmustnt grumble\na bit better\nnot too bad today`,
    )
    is(
      'low',
      `rubbish\nawful if im honest\npretty bad today\nnot great\nbeen a bit rough\nterrible\nnot very good really`,
    )
    is('middling', `up and down\nso so\nbit of both\nsame as ever\nmixed really`)
  })
})

describe('Whom somebody tells of', () => {
  const of = (...texts: readonly string[]) => toldOfIn(texts)

  it('is asked after by the name that they use', () => {
    expect(of("it was Len's. same 3 tunes for 41 years")).to.equal('Len')
    expect(of('my husband len liked his toast black')).to.equal('Len')
    expect(of('me and Jean went every year')).to.equal('Jean')
    expect(of('our pat, she could dance')).to.equal('Pat')
    expect(of('And Doris would sing')).to.equal('Doris')
    expect(of('the piano has gone', 'i dusted the piano every day')).to.equal('the piano')
  })

  it('is no place, service, worker or writer', () => {
    for (const text of [
      ...[
        'i went to St Helens',
        'Sue Ryder shop was shut',
        'we met in Barry',
        'it is on Jean Street',
        'Samaritans',
        'i like Arthur House',
      ],
      ...[
        'the nurse Jane came',
        'Dr Anna said so',
        'its Len here',
        'thank you, Jean',
        'hi Sue',
        'my mum dont know',
        'my name is Joan',
        'she called them all Norman',
      ],
      ...['the piano has gone', 'they took my knife', "Don't worry", 'i rang Pat from the council'],
    ])
      expect(of(text), text).to.equal(null)
  })

  it('is never asked after where anything that hurts was told', () => {
    for (const text of [
      'Len hit me',
      'Len drank',
      'it was my fault',
      'Len left me',
      'he had an affair',
      'i owe Len money',
    ])
      expect(of('me and Len had a piano', text), text).to.equal(null)
  })
})

describe('Who wants nothing', () => {
  it('is heard however they put it, and is not who wants nothing any more', () => {
    const all = lines(`i just want to tell someone, dont want anything
      i dont need anything pet
      im not after anything
      i want nothing, only to say it
      i dont want any help, just telling you`)
    expect(all.filter((one) => !wantsNothing(one))).to.deep.equal([])
    const others = lines(`i dont want anything anymore
      i dont want anything to happen to him
      i dont want anybody to know
      want nothing more than to sleep
      i want something`)
    expect(others.filter(wantsNothing)).to.deep.equal([])
  })
})
