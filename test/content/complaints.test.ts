import { expect } from 'chai'
import {
  asksToComplain,
  isCrossAtWaiting,
  tellsLongWait,
  tellsOfLetDown,
  tellsWhatWentWrong,
} from '#content/complaints.ts'

describe('Who asks to complain', () => {
  for (const text of [
    'i waited 3 weeks and nobody came, its disgusting, who do i complain to',
    'She was rude to my wife. who do I tell?',
    'i want to complain about the way your man spoke to my wife',
    'complaint: told me they would come tuesday, did not',
  ])
    it(`has told what went wrong in "${text}"`, () => expect(tellsWhatWentWrong(text)).to.be.true)

  for (const text of [
    'i want to make a formal complaint',
    'Who do I complain to?',
    'how do i complain about my link worker',
    'Complaint about the link worker, where does that go',
    'let me speak to your manager please',
  ])
    it(`has told nothing yet in "${text}"`, () => expect(tellsWhatWentWrong(text)).to.be.false)
})

describe('What opens a complaint, and what is a let-down', () => {
  it('is asked for, and neither an insult nor our own word thrown back', () => {
    const asked = [
      'i want to complain',
      'how do i complain about my link worker',
      'complaint: nobody came',
      'who is your manager',
    ]
    expect(asked.filter((line) => !asksToComplain(line))).to.deep.equal([])
    const none = [
      'COMPLAIN to who, another machine',
      'i didnt complain haha',
      "I haven't made a complaint",
      'you stupid machine',
    ]
    expect(none.filter(asksToComplain)).to.deep.equal([])
  })

  it('is that somebody was to ring or come and did not', () => {
    const down = [
      ...[
        'Nobody rang me back last week',
        'they said someone would call',
        'its been 3 weeks and no one has been in touch',
      ],
      ...['noone turned up', 'u never got back to me'],
    ]
    expect(down.filter((line) => !tellsOfLetDown(line))).to.deep.equal([])
    const none = [
      ...['im 19 came from poland 6 weeks ago, dont know nobody here its bit shit tbh', 'bloody hell im hungry'],
      ...["Truth is I've had toast since Saturday", 'its the school', 'as much use as a chocolate fireguard'],
    ]
    expect(none.filter(tellsOfLetDown)).to.deep.equal([])
  })
})

describe('Who was left waiting', () => {
  it('is cross in many words, and not where they speak of themselves', () => {
    const all = [
      ...["nobodys rung me and its been a fortnight, i'm livid", 'useless. a fortnight i waited. no call'],
      ...["been waiting weeks, nobody's rung. fed up", 'three weeks and not a single call, im furious', 'its a joke'],
      ...['still nothing after 10 days. not good enough', 'no call yet, absolute shambles', 'i am so annoyed, no call'],
      ...['not happy. 8 days', 'what a joke, 2 weeks for a phone call'],
    ]
    expect(all.filter((text) => !isCrossAtWaiting(text))).to.deep.equal([])
    const none = [
      ...[
        'nobody rang and i feel useless',
        'has anyone rung yet',
        'no call yet, is that right',
        'im useless at waiting',
      ],
      ...['just wondering when you will call', 'ive not heard back, i was only joking'],
    ]
    expect(none.filter(isCrossAtWaiting)).to.deep.equal([])
  })

  it('tells how long, or only asks', () => {
    const long = ['ive waited 3 weeks for a call', 'its been a fortnight and no call', 'ages now and nobody has rung']
    expect(long.filter((text) => !tellsLongWait(text))).to.deep.equal([])
    const none = ['nobody rang me today', 'no call yet', 'will it be weeks?', 'they said 1 day']
    expect(none.filter(tellsLongWait)).to.deep.equal([])
  })
})
