import { expect } from 'chai'
import { choiceIn } from '#bot/choices.ts'
import { asksForPersonIn } from '#bot/command-in.ts'
import { choiceWithMore, sendsAndAsks } from '#bot/with-more.ts'
import { alsoAsksIn } from '#content/sending.ts'
import type { Choice } from '#content/words.ts'

const nobody = 'nothing but words'

/** What people answer to each offer of the dialogs, by what is heard in it. */
const offers: readonly { readonly choices: readonly Choice[]; readonly answers: Readonly<Record<string, string>> }[] = [
  {
    choices: ['yes', 'no'],
    answers: {
      yes: `yes|Yes.|YES!|yes please|yeah|yeah go on then|go on then|yep|yup|ye|yh|ya|aye|aye go on|sure|sure thing|ok|okay|ok then
        alright then|yes thanks|yes ta|oh yes please|um yes i think|ok yes|yes it is|yes you can|yes i would|why not|definitely
        of course|please do|that would be great|yes that would be great thanks|i would like that|1|1.|(1)|1 please|option 1
        number 1|the first one|one|number one|1 yes|1️⃣|yes its safe|yes yes yes|yess|fine`,
      no: `no|No.|NO|nope|nah|na|nah ur ok|no thanks|no thank you|no ta|not now|not really|no way|never|not yet|no not yet|ok no
        ok no thanks|no im fine|no its ok|no im not|not safe|no it isnt|i dont think so|no i dont|rather not|dont
        2|2.|2 please|no 2|option 2|the second one|two|second one please|number two|2 im ok will giv it a go|not at the moment
        no sorry|oh no|maybe later|id rather not|not today thanks|its not safe|no i have someone|no need`,
      [nobody]: `no one|noone|no1|no one is here|no one helps me|no food in the house|no heating|no money|no job|no home|no idea|yes but
        yes but not now|yes and no|yes no|yes if its free|yes but he checks my phone|yes but leave no voicemail|yes after 5|yes?
        ok?|ok im hungry|yes mornings only|maybe|not sure|i dont know|dunno|one of my kids is ill|one moment|1 moment|one sec
        first i need food|first time here|second hand furniture|2 kids and no food|2 bed flat|3 of us|1 question first|1 or 2
        12|9|3|1 2|nothing|yesterday|notes|fine mess this is|sure start|ok but|why|why me|not on this number|yes not really
        yeah nah|07700 900123|call me on the other one|no choice really have i lol but why|norwich|yes i have no food|yeah right
        going on|please|i think|you can try|its private|okay whatever|never been so low|never slept a wink|end it|hope|cure`,
    },
  },
  {
    choices: ['safe', 'notSafe'],
    answers: {
      safe: `yes|Yes|yeah|yep|aye|yes i am|yes im safe|im safe|i am safe now|safe|yes thanks|yes safe|1|1.|yes for now|ok yes|i feel safe`,
      notSafe: `no|No|nope|nah|not really|no im not|im not safe|not safe|im not|i dont know|dunno|not sure|no idea|i dont think so|2|2.
        no not really|no one is here|no he is here|not yet|no i want to go|i dont feel safe|no please help|unsafe`,
      [nobody]: `ok|okay|go on|fine|sure|why not|please do|alright|ok fine|yes?|safe?|yes but he is coming back|yes no|yes and no|maybe|kind of
        please|am i|what do you mean safe|safe from who|who is this|leave me|yeah right|ok whatever|1 minute|1 of my kids is hurt|yes until he gets home
        hello|are you real|sounds good|of course not|that would help|go away|first tell me who you are`,
    },
  },
  {
    choices: ['send', 'change', 'dontSend'],
    answers: {
      send: `send|Send it|SEND|send it please|please send it|yes|yes please|yes send it|yeah send it|ok send it|yep|yup|aye|sure
        yes thats fine send it|yes thats right|yes you can send it|go ahead|yes go ahead|go on then|do it|please do|of course
        send it to them|send it to the link worker|just send it|i agree|im happy for you to send it|sned it|yes its right
        1|1.|1 please|1 send it|option 1|the first one|one|number one please|send now|yes yes|definitely|you can send it`,
      change: `change|change it|change something|wrong|thats wrong|its wrong
        not right|edit|2|two|the second one|2 please|that is not right|not correct|option 2|2 change`,
      dontSend: `dont send|dont send it|don't send it|Don’t send|do not send|do not send anything|no|nope|nah|no thanks|not yet|not now
        not just now|please dont|dont|no dont|no dont send it|leave it|forget it|3|three|the third one|3 please|rather not
        ive changed my mind|i dont want to|i dont want it sent|no way|never|no not yet|ok no|nah leave it|dont sned it|no wait
        id rather not|i dont agree|no i dont want that|dont send that to anyone`,
      [nobody]: `send food please|send help|send someone|send someone round|send me a list|send me the places|send money|send to my gp
        send it tomorrow|send it?|send it？|yes⁇|shall i send it|yes?|yes but|yes but change my name|yes but not to my gp|yes if
        yes dont send|yes no|send no dont|ok|okay|ok thanks|ok?|fine|alright|thanks|please|k|hmm|cool|great|who gets it
        will my gp see it|what happens next|is it safe|one sec|one minute|1 minute|1 question|1 thing is wrong|first tell me who
        first|first tell him|no one|no1|sent|sending love|end it|send my love|spend it|bend it|lend it|resend|who sends it
        i didnt send anything|i havent said yes|dont know|did you send it|cant you send it|would you send|when will you send it
        i never said send it|say yes|do you want me to say yes|he said yes|he told me to say yes|my son says send it|she made me say yes
        if i say yes who reads it|only send my name|send half|send nothing|send it but leave my number out|send without my name
        maybe|i suppose|not sure|unsure|later|wait|hang on|hold on|stop there|let me think|i need time|1 2|1 or 3|13|yesterday|
        yes i have a question|yes im still here|yes hello|hello|yes what|yes who|yes why|ok but who reads it|yeah right|as if
        are you sure|do it later|go away|go ahead without me then|consent|do i consent|i do not consent to nothing|good|looks good`,
    },
  },
  {
    choices: ['more', 'none', 'linkWorker'],
    answers: {
      more: `more|More places|more please|any more|anymore|others|any others|next|show me more|what else|anything else|1|one|1 please
        the first one|more?|any more?|what else?|see more please|some more`,
      none: `none|none of these|none of them|none of those|nonne of these|neither|no good|2|two|the second one|none of these fit
        none of them are near me|none fit|not these|2 please|2 i think`,
      linkWorker: `link worker|a link worker please|ask a link worker|3|three|the third one|linkworker|someone to talk to
        talk it through|ask a link wroker|3 please|can i have a link worker|3 i think`,
      [nobody]: `no one|noone to talk to|no1|none of my family speak to me|more money|more help with rent|more to the point im hungry|next week
        next door are loud|others say im fine|text|mode|done|nine|bone|gone|moor|one of them is shut|one is shut|first one is shut
        2 kids|2 of us|3 of us|second hand sofa|first aid|neither of us can drive|nothing there for my mum she is 80 and poorly
        thanks|ok|great thanks|the pantry looks good|yes|no|yes please|what is a link worker|1 mile is too far|3 miles is too far
        4|12|more than i can cope with|i want more friends|any more than that and ill be broke|what else can go wrong`,
    },
  },
  {
    choices: ['ratherNot'],
    answers: {
      ratherNot: `rather not|rather not say|id rather not say|prefer not to say|i dont want to say|skip|pass|no|no thanks|nope|1|private
        its private|not saying|rahter not say|not saying sorry|no comment`,
      [nobody]: `skipton|private landlord near sale|sale|m33|passing through|no fixed address|one stop|number 10|no 7 bus|no one|no1
        pass street|1 mill lane|nowhere|on the streets|not far from sale|in a skip behind tesco|past|skip lane`,
    },
  },
  {
    choices: ['noSurgery'],
    answers: {
      noSurgery: `none|no|i dont have one|havent got one|i havent got a gp|not registered
        im not registered|1|no gp|i dont have a doctor|no surgery|none sorry|not with one|none?`,
      [nobody]: `dunno|i dont know|dont know|not sure|no idea|idk|i cant remember|Castlegate Surgery|no 1 the square surgery|one medical|first avenue surgery|not sure maybe castlegate|none of them will take me
        no one will take me|dr none|the one on mill lane|number one health centre|dont know the name its on mill lane|kingsway|1 mill lane surgery`,
    },
  },
]

describe('What is offered', () => {
  for (const { choices, answers } of offers) {
    for (const [meant, lines] of Object.entries(answers)) {
      it(`${choices.join(', ')}: each of these is ${meant}`, () => {
        const otherwise = lines
          .split(/\||\n/)
          .map((line) => line.trim())
          .filter(Boolean)
          .map((line) => ({ line, heard: choiceIn(line, { number: 1, choices }) ?? nobody }))
          .filter(({ heard }) => heard !== meant)
        expect(otherwise).to.deep.equal([])
      })
    }
  }

  it('nothing is chosen where nothing is offered', () => {
    expect(['yes', '1', 'send it'].map((text) => choiceIn(text, { number: 1, choices: [] }))).to.deep.equal([
      null,
      null,
      null,
    ])
  })

  it('no words that hold a no are consent, whatever stands around them', () => {
    const around = ['send it', 'yes', 'yes send it', 'ok send it', '1', 'go ahead', 'do it', 'sure', 'please', '']
    for (const no of [
      'no',
      'dont',
      'not yet',
      'do not',
      'never',
      'nah',
      'wait',
      'not now',
      'nope',
      "don't",
      'unless',
    ]) {
      for (const words of around) {
        for (const text of [`${no} ${words}`, `${words} ${no}`, `${words}, ${no}!`]) {
          expect(choiceIn(text, { number: 1, choices: ['send', 'change', 'dontSend'] }), text).to.not.equal('send')
        }
      }
    }
  })
})

describe('A place or a link worker, chosen with more behind it', () => {
  const offer = { number: 1, choices: ['first', 'second', 'more', 'none', 'linkWorker'] as Choice[] }
  it('is both', () => {
    for (const [text, more] of [
      ['fine. 5. but texts only', 'but texts only'],
      ['ok 5 then, i cant take calls in the day', 'i cant take calls in the day'],
      ['link worker. but only by text please', 'but only by text please'],
      ['5 but dont ring me, text', 'but dont ring me, text'],
      ['5. texts only', 'texts only'],
    ] as const)
      expect(choiceWithMore(text, offer), text).to.deep.equal({ choice: 'linkWorker', more })
  })
  it('is neither where it is taken back, or is no choice', () => {
    for (const text of [
      '5. no wait 3',
      '5, or 3',
      '5 pounds. that is too much',
      'not 5. i said no',
      '5 kids, all at home',
    ])
      expect(choiceWithMore(text, offer), text).to.equal(null)
  })
})

describe('A call to send it, with another wish behind it', () => {
  it('is a yes where it takes nothing back', () => {
    for (const text of [
      'send it then. but i need somebody sooner about thursday, you said theres a person',
      'yes send it but i need to speak to a person today',
      'ok send it. is there anywhere for a hot meal tonight',
    ])
      expect(alsoAsksIn(text), text).to.be.a('string')
  })
  it('is none where it waits for something, or changes it', () => {
    for (const text of [
      'send it but not to my gp',
      'send it after you change my number',
      'send it but i want a woman',
      'send it, but i need someone who speaks polish',
      'send it but i need somebody sooner or dont bother, i will not wait',
      'dont send it. i need somebody sooner',
    ])
      expect(alsoAsksIn(text), text).to.equal(null)
  })
})

describe('A yes or a no with more behind it', () => {
  const offer = { number: 1, choices: ['yes', 'no'] as Choice[] }
  it('is both', () => {
    expect(choiceWithMore('2 no. and has anyone read it', offer)).to.deep.equal({
      choice: 'no',
      more: 'and has anyone read it',
    })
    expect(choiceWithMore('1. Thank you. Did they get the number', offer)?.choice).to.equal('yes')
    expect(choiceWithMore('yes. where is the library please', offer)?.choice).to.equal('yes')
    expect(choiceWithMore('no dont text. MY REFERRAL', offer)).to.deep.equal({ choice: 'no', more: 'MY REFERRAL' })
    expect(choiceWithMore('nope, but i still want football', offer)?.choice).to.equal('no')
  })

  it('is no yes where the rest is a condition, and no choice where the first words are none', () => {
    for (const text of [
      'yes but only if its free',
      'yes, not before friday',
      'yes. unless he is home',
      'yes but wait a minute',
    ])
      expect(choiceWithMore(text, offer), text).to.equal(null)
    for (const text of ['no food, and the kids are hungry', 'i am cold. and so is he', 'maybe. it is hard to say'])
      expect(choiceWithMore(text, offer), text).to.equal(null)
  })
})

describe('A question behind a yes to send it', () => {
  const offer = { number: 1, choices: ['send', 'change', 'dontSend'] } as const
  for (const text of [
    '1 and tell me stay and play is tomorrow? I can drive her',
    'send it. and what day is stay and play',
    'yes send it, whats on at the library?',
    '1. when is the food bank open',
  ])
    it(`is heard with it in "${text}"`, () => expect(sendsAndAsks(text, offer)).to.be.a('string'))

  for (const text of [
    '1 but will the doctor see it?',
    'send it. is kerry still in it?',
    '1 if they come at 2?',
    'send it, but who reads it?',
    '1 and will they ring my husband?',
    '2 and what is on tomorrow?',
    'what day is stay and play',
    '1 or not, what do you think?',
  ])
    it(`is no yes in "${text}"`, () => expect(sendsAndAsks(text, offer)).to.equal(null))
})

describe('A person asked for with a no to send it', () => {
  for (const text of [
    'dont send it. can I just talk to a person',
    'no. and the person? I asked',
    'dont send, I want a person',
  ])
    it(`is heard in "${text}"`, () => expect(asksForPersonIn(text)).to.be.a('string'))
  for (const text of ['dont send it', 'no i dont want to talk to a person', 'the person at the desk was rude'])
    it(`is not in "${text}"`, () => expect(asksForPersonIn(text)).to.equal(null))
})

describe('A number behind a few cross words', () => {
  const offer = { number: 1, choices: ['first', 'second', 'more', 'none', 'linkWorker'] as Choice[] }
  it('is chosen', () => {
    for (const text of [
      'Oh for heavens sake. 5 then',
      'give over. 5 please',
      'for gods sake 5',
      'right, whatever, ok 5 then',
    ])
      expect(choiceIn(text, offer), text).to.equal('linkWorker')
  })
  it('is not, where more is told, and is never a consent', () => {
    for (const text of [
      'my lad has a party on saturday and the whole street is coming. 5 then',
      'there were 4 of us, 5 then',
      'he is 5 then',
      'back in 5 please',
    ])
      expect(choiceIn(text, offer), text).to.equal(null)
    expect(choiceIn('oh give over. 1 then', { number: 1, choices: ['send', 'change'] })).to.equal(null)
  })
})
