import { expect } from 'chai'
import type { Burden } from '#content/burdens.ts'
import { burdensIn, hasShouted, isHurtCaring } from '#content/burdens.ts'

describe('What weighs on people', () => {
  const told: Readonly<Record<Burden, readonly string[]>> = {
    loss: [
      ...['I lost my wife in July', 'My wife died in July', 'dad just died', 'he lost his dad in September'],
      ...['his dad died in september', 'we buried mum last week', 'my best mate passed away', 'since my husband died'],
      ...['had a miscarriage last week', 'we lost the baby', 'our son was stillborn'],
      ...['lost him two years ago', 'i was widowed in the spring', 'my dog died'],
    ],
    missing: ['Just that I miss her. Send it', 'i just miss him', 'still miss my mum every day'],
    spent: [
      ...['im so tired i just cry', 'i just cry all the time', 'im exhausted', 'cant cope any more'],
      ...['wife does everything she is worn out', 'im at the end of my tether', 'she is crying at nite'],
    ],
    tired: ['im just tired love', 'its mostly just ive been tired', 'bit weary today', 'just done in really'],
    atALoss: [
      ...['dont know what to do anymore', 'i really dont know which way to turn now', 'im at a loss with it all'],
      ...['no idea what to do next', 'i dont know where to turn'],
    ],
    job: [
      ...[
        'i lost my job last week',
        'got made redundant friday, 3 kids',
        'they sacked me',
        'my husband has been laid off',
      ],
      ...[
        'warehouse job just been cut',
        'the factory has closed down',
        'ive just been let go',
        'losing my job at xmas',
      ],
    ],
    parted: [
      ...['my husband left me after 20 years', 'me and the wife have split up', 'im going through a divorce'],
      ...['we split up in march', 'she walked out on us', 'my marriage is over', 'i finally left my husband'],
    ],
    illness: [
      ...['just been told i have ms', 'i had a stroke in march', 'he was diagnosed with cancer', 'my wife has cancer'],
      ...['lost my licence after a seizure', 'since the heart attack i dont go out', 'mum has been told its terminal'],
    ],
    hurtCaring: ['mum hit me with the remote last night', 'my husband has dementia and he punched me', 'she bit me'],
    pointless: ['not really. whats the point', 'whats the point', 'i cant leave the house. what is the point'],
    comfort: [
      ...['just want someone to say its gonna be ok', 'tell me its going to be alright', 'is it going to be ok'],
      ...['can you just tell me itll be ok', 'does it get better', 'are we gonna be ok', 'i need a hug'],
      ...['promise me itll be fine', "say it'll be all right", 'will it ever get better'],
    ],
    longWait: [
      ...['i cant wait till january', 'JANUARY?? thats 2 months. is there nothing sooner', 'cant wait that long'],
      ...['And 28th January is a long time', 'is there anything quicker'],
    ],
    sanction: [
      'jobcentre sanctioned me for being 10 mins late',
      'they stopped my money cos i missed an appointment',
      'im on a sanction till january',
      'my uc has been cut',
    ],
    evicted: [
      'my landlord is putting us out',
      'we are being evicted on friday',
      'landlord is chucking us out',
      'got a section 21 notice today',
    ],
    sentRound: [
      'is this another robot that sends me round the houses',
      'council said ring this one that one said ring council',
      'ive been passed from pillar to post',
    ],
    apology: ['sorry for swearing at you earlier', 'sorry i swore', 'sorry if i was rude', 'apologies for my language'],
    bother: [
      ...['would I be putting them out', 'I meant would I be a nuisance to the person', 'sorry to be a bother'],
      ...['i dont like to trouble anybody really', 'dont want to put anyone out', 'sorry to have been a bother'],
    ],
    shouted: [
      ...[
        'last week i shouted at her over a yoghurt',
        'i snapped at mum again',
        'i lost my temper about a yoghurt with her',
      ],
      ...['ive been yelling at my dad', 'i only raised my voice', 'i lose my patience with her'],
    ],
  }
  for (const [burden, lines] of Object.entries(told)) {
    it(`is heard however they put it: ${burden}`, () => {
      expect(lines.filter((line) => !burdensIn(line).has(burden as Burden))).to.deep.equal([])
    })
  }

  it('is not heard in words that are only like those', () => {
    const none = [
      ...['i lost my dads number', 'my phone died', 'my son passed his driving test', 'lost my way', 'i nearly died'],
      ...['i lost touch with my sister', 'nobody died', 'my mum passed it on to you', 'will i miss the bus'],
      ...['whats the point of this form', 'i cant wait to start', 'is she tired of waiting', 'the baby is crying'],
      ...['i dont know what to wear to the group', 'dont know what to do at the meeting', 'do you know where to go'],
      ...['ive run out of ideas for tea', 'i want something to do'],
      ...['my late husband did the heavy work', 'lost my son in tesco', 'a bereavement group', 'not tired just bored'],
      ...['worried i will lose my job', 'i was sacked years ago', 'im fired up about it', 'he left me at the bus stop'],
      ...['my phone broke', 'the kids break up from school friday', 'i left my wife at home', 'a cancer support group'],
      ...['dont bother ringing me', 'the neighbours are a nuisance', 'no bother mate'],
      ...['you nearly gave me a heart attack', 'stroke the cat', 'im scared its cancer', 'she left me a voicemail'],
    ]
    expect(none.filter((line) => burdensIn(line).size > 0)).to.deep.equal([])
  })

  it('is a temper lost with somebody looked after only where nothing else was done, and to no child', () => {
    const worse = [
      'i shouted at mum and slapped her',
      'i lost my temper and shook her',
      'i snapped at her and locked her in',
    ]
    expect(worse.filter(hasShouted)).to.deep.equal([])
    expect(hasShouted('i shouted at the baby')).to.equal(false)
    expect(hasShouted('i have never shouted at her')).to.equal(false)
  })

  it('is of a carer only where nobody else may have hurt them', () => {
    const [of, no] = [['my mum has dementia'], [] as string[]]
    expect(isHurtCaring('mum hit me with the remote last night', of)).to.equal(true)
    expect(isHurtCaring('my husband has dementia and he punched me', no)).to.equal(true)
    expect(isHurtCaring('dad hit me, he has alzheimers', no)).to.equal(true)
    const harm = [
      'my husband hit me',
      'he hit me again',
      'mum has dementia and my husband hit me',
      'dad hit me',
      'she bit me',
    ]
    for (const text of harm) expect(isHurtCaring(text, of), text).to.equal(false)
    expect(isHurtCaring('my partner hit me, im so confused', no)).to.equal(false)
  })
})
