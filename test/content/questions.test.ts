import { expect } from 'chai'
import { needs } from '#content/needs.ts'
import type { questionsAboutUs } from '#content/questions.ts'
import { questionIn } from '#content/questions.ts'

const asked: Readonly<Record<(typeof questionsAboutUs)[number], string>> = {
  robot: `are you a robot|r u real|am i talking to a person|is this a bot|who is this|are you human?|who am i texting|is this a real person or a computer|you a bot?|whats your name|is there a real person reading this?|Excuse me, are you a real person?`,
  socialServices: `is it social services|who reads this is it social services|is staff social services|does it go back to social services|do you tell social services|will social services know|are you the social workers|will you tell social care|so does it get back to social services`,
  visits: `will they just turn up|will they just turn up at hers|do people just show up`,
  cost: `is it free|does it cost anything|how much does it cost|do i have to pay|will i be charged|is this free to text?|whats the cost|does a link worker cost anything|is there a charge for this|ok but is it free?|will it cost me`,
  whoSees: `who sees this|is this confidential|who can read my messages|is it private|who will see what i write|do you share my details|is this anonymous?|what happens to my information|will you tell anyone|can my husband see this|where does my data go`,
  howLong: `how long will it take|how long is the wait|when will someone ring me|how long will i wait|is there a waiting list|how many more questions|when will i hear|how soon will they ring|how long does it take for a link worker to ring`,
  whatIsLinkWorker: `what is a link worker|whats a link worker|what does a link worker do|link worker? what is that|what do link workers do?|wots a link worker|is a link worker a social worker|what is social prescribing|how can a link worker help me`,
  hours: `when are you open|what time are you open till|are you open at weekends|what are your hours|are you there on sundays|is it 24 hours|when can i text you|what time do you close|opening hours|is anyone there at night`,
  ourNumber: `whats your number|can i ring you|what number do i ring|how do i contact you|do you have a phone number|can i ring someone instead|what is your phone number please|where are you based|have you got an email address`,
  deleting: `how do i delete this|can you delete my messages|delete everything|please delete my data|can i have my information deleted|how do i wipe this chat|how long do you keep my messages|i want my details removed|does it get deleted?`,
  whoRuns: `who runs this|who are you with|are you the council|is this the nhs|who do you work for|who pays for this|is this a scam|are you from the doctors|where did you get my number|who is behind this|is it legit`,
  tellGp: `will you tell my gp|does my doctor see this|will this go on my medical records|do you tell the surgery|will my gp know|can the doctor read this|dont tell my doctor|is my gp told|does it go on my notes`,
  language: `do you speak polish|can i text in urdu|is there an interpreter|do you have this in arabic|what languages do you speak|other languages|can we talk in spanish|do you speak my language|i dont speak english|can i have it in welsh`,
  covers: `what towns do you do|which towns have you got|what towns are there|what places do you cover|where do you cover|which areas are covered|what villages do you do|im near the market, what towns do you do`,
  leaflet: `is this the thing on the leaflet|is this the thing off the health visitor leaflet|are you the one on the poster|is this the right number off the card|are you the people from the leaflet|is it this number on the flyer`,
  otherComputer: `how do i get back to this from another computer|is there a code to get back in|do i need a password|how do i get back in on my phone|IS THERE A CODE|can i have a code or anything so i can check this from the library|its a library pc it logs me out|what is my code|how can i carry on with this at home on my pc|do you give me a code`,
  onPaper: `can i have this on paper|can i get this printed|can you print it|can you post it to me|can i get this written down to take away|do you do a paper copy`,
  howDoesItWork: `how does this work|what can you do|what do you do|how can you help me|what is this|what happens next|what do i do now|what is this for|how do i use this|how does it work?|what sort of help do you give|what happens now`,
  areYouThere: `hello??|u there|are you there|is anyone there|anyone there?|did you get my message|still there?|hello are you there|where have you gone|is this working|hello anyone|you there?`,
}

const nobody = `is there anything free|who can see me about my debts|how much is the swimming|when is the lunch club open|is the library open on sunday|can i ring the council|whats the number for citizens advice
  what is universal credit|how long is the wait for counselling|who runs the choir|does my landlord have to fix it|how do i get over losing him|what can i claim|are there any groups for polish people
  can i learn spanish|where is the food bank|who can i talk to about my mental health|can someone ring me|is there a lunch club|how long does it take to get over losing someone|do i have to pay rent arrears
  how can i stop drinking|hello|hi|i need help|what do i do with all his things|will my benefits stop|is there a real ale festival|can i delete my facebook|im lonely
  i want to tell my gp|my doctor told me to text you|can they do that to me?? need advice|what is wrong with me|do they speak polish at the surgery|how do i delete a virus|who sees to the bins
  are you free to ring my mum|is it free entry to the museum|how do i contact my mp|what time does the choir start`

const lines = (text: string) => text.split(/\||\n/).map((line) => line.trim())

describe('Questions about us', () => {
  for (const [about, all] of Object.entries(asked)) {
    it(`of which each is ${about}, are known`, () => {
      expect(lines(all).filter((line) => questionIn(line) !== about)).to.deep.equal([])
    })
  }

  it('are not what people ask about places, or about their lives', () => {
    expect(lines(nobody).filter((line) => questionIn(line) !== null)).to.deep.equal([])
    const asked = needs.flatMap(({ phrases }) => phrases.en).filter((line) => questionIn(line) !== null)
    // Where a need is heard too, the need goes first: see bot/hear-words.ts.
    const odd = asked.filter((line) => questionIn(line) !== 'language')
    expect(odd.length, odd.join('\n')).to.be.at.most(needs.flatMap(({ phrases }) => phrases.en).length / 200)
  })

  it('are known beside other words, with a question mark or without', () => {
    expect(questionIn('I need a food bank. Is this confidential?')).to.equal('whoSees')
    expect(questionIn('my rent is late. who sees this? i am worried')).to.equal('whoSees')
    expect(questionIn('my rent is late. who sees this')).to.equal('whoSees')
    expect(questionIn('food larder, how does it work')).to.equal(null)
  })

  it('are known however they are put', () => {
    const put: Readonly<Record<string, (typeof questionsAboutUs)[number]>> = {
      'I would like to know whether I am corresponding with a human being': 'robot',
      'before i say owt does it cost': 'cost',
      'i dont want my ex finding out, can he see this': 'whoSees',
      'how many days till they call me': 'howLong',
      'doctor said social prescribing, what is it': 'whatIsLinkWorker',
      'what time do you knock off': 'hours',
      'is there someone i can phone up': 'ourNumber',
      'bin everything i said': 'deleting',
      'Will a note of this be placed on my medical record?': 'tellGp',
      'who told you my number': 'whoRuns',
      'i speak only somali': 'language',
      'first time using this what do i do': 'howDoesItWork',
      'did my message go through': 'areYouThere',
    }
    for (const [said, about] of Object.entries(put)) expect(questionIn(said), said).to.equal(about)
  })

  it('come to an end, however much they write', () => {
    for (const part of ['?', 'who sees ', 'is it ?', 'a']) questionIn(part.repeat(40_000).slice(0, 40_000))
  }).timeout(10_000)
})
