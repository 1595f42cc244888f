import { expect } from 'chai'
import { leavesHere } from '#content/contact.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { mayAskOf } from '#content/of-places.ts'

const asked: Readonly<Record<string, readonly string[]>> = {
  otherComputer: [
    'NO. how do i carry on later',
    'or how do i get back to this from another computer',
    'is there a code or something',
    'can i come back to this tomorrow',
    'how can we pick this up another day',
    'i want to see the answer on a different pc',
  ],
  theyAct: [
    ...['whats she mean, they may have to act? act how', 'how would they act', 'who has to act', 'act how??'],
    ...[
      'what does it mean they may have to act',
      'may have to act on what',
      'what would they do if someone is in danger',
    ],
    ...['who do they act against', 'what do you mean act', 'why might they act', 'how do staff act on it'],
  ],
  readIt: [
    'has anyone read it',
    'hi has anyone got it',
    'did they get the new number',
    'have they seen it yet',
    'is it sent or not',
    'any news yet',
    'has anybody said anything yet',
    'did anyone get my email',
  ],
  callShows: [
    'would it show on the bill if i rang it from this phone',
    'not the page. the CALL. if i ring 0808 would he see it on the bill or in the phone',
    ...['can he see if i called', 'will my husband know i rang them', 'does an 0808 number come up on the bill'],
    ...['how do i delete the call', 'would it be on the call list', 'will he find out i called them'],
    ...['if i rang would it come up on his phone bill', 'do calls show up on the bill'],
  ],
  whereIsLeave: [
    ...[
      'where is Leave. and do you send anything after',
      'you didnt say. where is the leave thing',
      'i cant find leave',
    ],
    ...[
      'wheres the leave button',
      'what is leave',
      'how do i press leave',
      'where do i press leave',
      'cant see any leave',
    ],
    'there is no leave button',
  ],
  notLocal: [
    ...[
      'could one of them be his friend',
      'can i ask somebody who isnt from here',
      'does anyone there know my husband',
    ],
    ...['can i talk to someone who isnt from round here', 'someone not local', 'is there someone outside this town'],
    ...['what if one of them knows him', 'would any of you know my ex', 'is there a person who is not local'],
  ],
  howAnswered: [
    ...['how do they get in touch if i dont want a phone call', 'ok. so where do i see what they say, on here?'],
    ...['will they answer on here', 'how will i know if they reply', 'where do i read their answer'],
    ...['how will someone contact me', 'do i come back here', 'where do i look for a reply'],
  ],
  didShow: [
    ...['its nadia. i think he looked at this. did it show him what i said', 'did you tell him what i wrote'],
    ...['did he see what i wrote', 'what did you show him', 'could he read my messages'],
  ],
  whenRead: [
    ...['when will somebody see this', 'when does a real person look at these', 'how soon will a human see it'],
    ...['what time do your staff get in to read these', 'will anyone be reading this before morning'],
    ...['is anyone reading this right now', 'when will my messages be read', 'does a person read these tonight'],
    ...['how long before someone reads this', 'when do staff look at these texts', 'will a human see this today'],
  ],
  whoIsStaff: ['who are staff??', 'what do you mean by staff', 'who are these staff then'],
  whatIsLinkWorker: ['i havent got a link worker who is that?'],
}

describe('What is asked of us in words that leave no doubt', () => {
  for (const [what, texts] of Object.entries(asked))
    it(`is heard however it is put: ${what}`, () => {
      expect(texts.filter((text) => !ofOursIn(text).some((one) => one === what))).to.deep.equal([])
    })

  it('is none of these where somebody speaks of a place, or of their own life', () => {
    const others = [
      ...['has it got parking', 'have they got any toilets', 'has anyone got a spare room', 'my staff are lovely'],
      ...['i forgot my facebook password is there a login', 'i carry on as best i can', 'did you have a nice day'],
      ...['how do i get the kids to act in a play', 'why is he acting up', 'how does the mental health act work'],
      ...[
        'what does the care act say',
        'he acts like im not there',
        'what do they do there',
        'who runs the acting group',
      ],
      ...['i read it in the paper', 'whats the door code', 'will the texts show on the bill', 'can they ring my phone'],
      ...['cant pay my phone bill can someone call me', 'can i call to see the place', 'what number do i call'],
      ...['when will someone ring me', 'when can i see someone', 'when does the library open', 'who reads this'],
      ...['when will the doctor read my scan', 'when does the reading group see new people', 'i read this at night'],
      ...['how do i leave him', 'where can i leave my kids', 'i want to leave but where do i go', 'im on sick leave'],
      ...[
        'how do i contact the group',
        'how do i get in touch with them',
        'i am not from here',
        'they showed him the door',
      ],
      ...[
        'is the group only for local people',
        'can i bring someone who isnt local',
        'he knows everyone in the village',
      ],
    ]
    expect(others.filter((text) => ofOursIn(text).length > 0)).to.deep.equal([])
  })
})

describe('Who writes from a computer that is not theirs', () => {
  it('is known by what they say of it', () => {
    for (const text of [
      'i wont be on this page its a library pc',
      'ive got 10 mins left on this library computer',
      'ill be on a different computer',
      'using a public computer',
    ])
      expect([text, leavesHere(text)]).to.deep.equal([text, true])
    for (const text of ['i want computer lessons at the library', 'my computer is broken', 'i will be at home'])
      expect([text, leavesHere(text)]).to.deep.equal([text, false])
  })
})

describe('What learning hears a question ask of a place', () => {
  it('is borne out by a word of it, or is not that', () => {
    const isNot = [
      ['home', 'does she have to come'],
      ['parking', 'does that car scheme come to Kirk Ashdale'],
      ['children', 'will they let him in'],
      ['phone', 'did they get it'],
      ['someone', 'can someone come to me'],
      ['steps', 'would they laugh'],
    ] as const
    expect(isNot.filter(([of, words]) => mayAskOf(of, words))).to.deep.equal([])
    const is = [
      ['home', 'do they come out to your house'],
      ['parking', 'where would i leave the car, is parking ok'],
      ['children', 'is it alright for a 9 year old'],
      ['steps', 'could i get in with my frame'],
      ['someone', 'could my sister come'],
    ] as const
    expect(is.filter(([of, words]) => !mayAskOf(of, words))).to.deep.equal([])
  })
})

describe('Who complained', () => {
  it('asks what came of it, and makes none by asking', () => {
    const asked = [
      'has anybody answered my complaint',
      'have you got my complaint',
      'any news on my complaint',
      'what happened about my complaint',
      'did anyone get back about the complaint i made',
      'has my complaint been looked at',
      'was my complaint read',
      'where is my complaint up to',
      'when will they answer my complaint',
      'is anyone dealing with my complaint',
      'whats happening with my complaint',
      'has the complaint gone in',
      'any update on the complaint please',
      'how long does it take to answer a complaint',
    ]
    expect(asked.filter((text) => !ofOursIn(text).includes('ofComplaint'))).to.deep.equal([])
    const other = [
      'i want to make a complaint',
      'how do i make a complaint',
      'my complaint is that nobody rang',
      'can you help me with a complaint about my landlord',
      'who do i complain to',
      'my main complaint is my knee',
      'nobody answered my complaint',
      'has anyone answered my letter',
    ]
    expect(other.filter((text) => ofOursIn(text).includes('ofComplaint'))).to.deep.equal([])
  })
})
