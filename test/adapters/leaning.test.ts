import { expect } from 'chai'
import { doneIn } from '#adapters/language/local/acts/done.ts'
import { goesOnIn, leaningOf } from '#adapters/language/local/acts/leaning.ts'

const seems: Readonly<Record<string, readonly string[]>> = {
  glad: [
    ...['oh thats actually lovely. the same one every time. right bell, thank you x', 'ah that sounds just the ticket'],
    ...['brilliant, our kid will be made up with that', 'ooh smashing, thats made my day'],
  ],
  feels: [
    'ok. might look. it made me cry a bit typing that about the solo, isnt that daft',
    'it does make me sad mind',
  ],
  tells: [
    ...[
      'my nan used to do that, she had a shop on the corner',
      'we had a good crowd back then, all the lads from the yard',
    ],
  ],
  refuses: ['no sorry. nothing. ignore me', 'no forget i said anything', 'doesnt matter, leave it'],
  crossed: ['you werent listening were you', 'I WASNT ASKING FOR NOTHING THEN. I WAS ONLY TELLING YOU'],
  asks: ['what time does the moon come up', 'do they have biscuits'],
  null: ['blue', 'xxxxxx'],
}

describe('What a message seems to do, though nobody can be sure', () => {
  for (const [leaning, texts] of Object.entries(seems))
    it(`is heard as ${leaning}`, async () => {
      const heard = await Promise.all(texts.map(async (text) => `${leaningOf(await doneIn(text))}: ${text}`))
      expect(heard).to.deep.equal(texts.map((text) => `${leaning}: ${text}`))
    })
})

const goOn = [
  "Ta for that, I'll give it a go. He's not been out the bedroom since the funeral, I put his tea outside the door",
  "Thanks. It's just hard, you know, she were always the one who did the talking",
  "Thanks love, will try the Tuesday. Our Kelly's not spoke to me since Easter",
  "No thanks. Is there anything for my lad though, he's 15 and never leaves his room",
  'No, not for me. Have you got anything with dogs',
  'no thanks. what about a lunch club',
  "Yes I'll go to that one. Bit nervous mind, not been in a room full of people since the stroke",
  "I'll try the first one. I'm dreading it if I'm honest",
  "Right I'm off, bye. Only I keep thinking what if I fall and nobody finds me",
  'goodnight then. cant sleep mind, keep going over what the consultant said',
  'cheers mate. is it free though',
  'Ok thanks ill ring monday. do you know anything about getting a blue badge',
  "No you're alright. My wife used to do all this, I dont even know how to work the washer",
  'thank you. not sure i can face it, everyone there will know each other',
  'Yes please text me. I dont get many texts to be honest, the kids are in Canada',
  "That'll do, thanks. I'll give them a ring. She said this morning who's that man, and it was our lad in the wedding photo. Havent told him yet. Havent told anybody",
  "I'll ring them. What about the singing though",
]
const end = [
  "thanks thats great i'll ring them tomorrow",
  'no ta, bye',
  "thank you, you've been a great help",
  'ok will do thanks',
  "I'll pop in on Tuesday then, cheers",
  "no thanks that's all I needed",
  'bye for now and thanks again love',
  "brilliant I'll give the knit and natter a go, ta",
  "no thank you dear I'll manage",
  "Right I must go, tea's on. Bye",
  'nothing else thanks, have a nice evening',
  "ok I'll ring them monday when I'm back from my sister's",
  "thanks for that, it's been nice talking to you",
  "sounds good, I'll take my friend with me. Thank you",
  'oh thats actually lovely. the same one every time. right bell, thank you x',
]

describe('A thanks, a goodbye, a yes or a no', () => {
  it('ends nothing where more is told or asked beside it', async () => {
    const heard = await Promise.all(goOn.map(async (text) => (goesOnIn(await doneIn(text)) ? '' : text)))
    expect(heard.filter(Boolean)).to.deep.equal([])
  })

  it('is one where all else is kind words, or when they will go', async () => {
    const heard = await Promise.all(end.map(async (text) => (goesOnIn(await doneIn(text)) ? text : '')))
    expect(heard.filter(Boolean)).to.deep.equal([])
  })
})
