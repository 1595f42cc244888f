import { expect } from 'chai'
import type { Wish } from '#content/wishes.ts'
import { wishes, wishesIn } from '#content/wishes.ts'

const said: Readonly<Record<Wish, { wished: string; not: string }>> = {
  free: {
    wished: `free|cant afford|no money for it|money's tight tho|is any of it free|something cheap please|it has to be free|free ones|i cant pay|anything for free
      too expensive|I'm afraid I can't afford it.|that costs too much|im on a budget|without paying|needs to not cost anything`,
    not: `free time|im free on tuesdays|i have free time in the afternoon|gluten free|feel free|im free after 4|set me free|drug free now|pain free|a free spirit
      ive got a free day|im free most days|hes free to go`,
  },
  evening: {
    wished: `evenings|after work|i work days|nights|evening please|all in the day i work days|after 6pm|anything in the evening|i work full time|is it on at night|not in the day
      evening ones|something later on|I am at work during the day, so only evenings.|cant do daytimes|any evening classes round here`,
    not: `the evenings are the worst|good evening|i work nights|drinking every evening|cant sleep at night|the nights are long|scared to go out at night|up all night with him|every evening i cry
      evenings are lonely|drink is the only way i get thru the evenings|my night sweats`,
  },
  weekend: {
    wished: `weekends|at the weekend|saturdays|only weekends please|anything on a sunday|is there one on saturday|weekend ones|i work monday to friday|not during the week
      saturday morning would suit|evenings or weekends|weekends are better`,
    not: `weekends are the worst|he died on sunday|since last weekend|coke at weekends has got out of hand|i work weekends|sundays are lonely|i see my kids every weekend|need food for the weekend
      nothing to eat till saturday|it was a bad weekend|cant do weekends|not weekends`,
  },
  remote: {
    wished: `online|by phone|over the phone|zoom|video|can i do it online|phone instead|on the phone please|an online group|something online|by video call|rather not in person
      is there a telephone one|can it be done over zoom|not face to face|a phone befriender`,
    not: `my phone is broke|online bingo|i cant use zoom|no phone credit|not online|zoom help pls|how do i pay things online safely|getting nasty messages online|scam phone calls
      video games|everything has gone online|i dont do online|hate talking on the phone`,
  },
  fromHome: {
    wished: `cant leave the house|cant leave her|housebound|dont go out|i cant get out|im stuck at home|she cant be left|can someone come to my house|from home|never leave the flat
      too anxious to go out|I am unable to leave home.|i have not left the house in months|bedbound|i cant go anywhere|home visits`,
    not: `i left my husband|leaving home at 18|no wifi at home|arguing at home|care home|i work from home|scared to go out at night|cant get it out of my head|he left home
      losing my home|i like going out|things arent right at home`,
  },
  nearer: {
    wished: `nearer|closer|too far|cant get that far|anything nearer|thats miles away|something local|is there one closer|too far away for me|walking distance only|I cannot travel so far.
      bit far|something near please|nothing closer?|its a long way`,
    not: `near tears|close to the edge|gone too far|near tesco in sale|how far is it|i live near my mum|how long does it take|want to move nearer my daughter|so far so good|close to giving up
      no one near me to help|is there a walking group near me`,
  },
  stepFree: {
    wished: `wheelchair|cant do stairs|step free|walking frame|i use a wheelchair|is there a ramp|no steps please|I have a zimmer frame.|i cant manage the stairs|is it accessible|on crutches
      ground floor only|mobility scooter|not good with steps|disabled access`,
    not: `step dad|next step|first steps|12 steps group|step kids hate me|10000 steps a day|need a lift to hospital|small steps|can i borrow a wheelchair|wheelchair taxi
      one step at a time|walk my dog`,
  },
  women: {
    wished: `women only|just for women|ladies only|is there a womens group|with other women|no men please|ladies swimming|only women|female only|girls only|women please|I would prefer women only.`,
    not: `a woman rang me|my old lady|the woman next door|violence against women|i like women|men only|no man is an island|the lady at the council|mens shed|men and women
      my ex is a woman|the lady said no`,
  },
}

const lines = (text: string) => text.split(/\||\n/).map((line) => line.trim())

describe('What people wish of a place', () => {
  for (const wish of wishes) {
    it(`is heard where they wish it ${wish}`, () => {
      const wished = lines(said[wish].wished)
      expect(wished).to.have.length.at.least(12)
      expect(wished.filter((line) => !wishesIn(line).includes(wish))).to.deep.equal([])
    })

    it(`is not ${wish} where they speak of something else`, () => {
      const not = lines(said[wish].not)
      expect(not).to.have.length.at.least(12)
      expect(not.filter((line) => wishesIn(line).includes(wish))).to.deep.equal([])
    })
  }

  it('may be two things at once, or nothing', () => {
    expect(wishesIn('something free in the evening')).to.deep.equal(['free', 'evening'])
    expect(wishesIn('i want to learn to knit')).to.deep.equal([])
  })

  it('comes to an end, however much they write', () => {
    for (const part of ['cant not ', 'free on the ', 'a']) wishesIn(part.repeat(40_000).slice(0, 40_000))
  }).timeout(10_000)
})
