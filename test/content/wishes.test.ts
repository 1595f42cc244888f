import { expect } from 'chai'
import type { Wish } from '#content/wishes.ts'
import { wishes, wishesIn } from '#content/wishes.ts'

const said: Readonly<Record<Wish, { wished: string; not: string }>> = {
  today: {
    wished:
      'anything tonite?|anything tonight|is there anywhere open now|whats open today|somewhere open tonight|open now|open today|anything today|anywhere open this evening|is there anything on tonight|only tonight|owt open now',
    not: 'is it open today|can you ring me today|i feel awful today|i have nothing to eat tonight|they rang today|im going tonight|my son is here today|what day is it today|i lost my job today|thank you for today|now what|see you tonight',
  },
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
    wished: `nearer|closer|too far|cant get that far|anything nearer|thats miles away|something local|is there one closer|too far away for me|I cannot travel so far.
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
  morning: {
    wished: `mornings|in the morning|mornings only please|before lunch|not afternoons|only in the mornings|morning ones|cant do afternoons|mornings suit me|before 12 please|a morning class|id prefer mornings`,
    not: `good morning|not mornings|every morning i wake up sad|mornings are the worst|no mornings|i cant do mornings|this morning he left|i hate mornings|tomorrow morning|in the morning i cry|sunday mornings are lonely|he died in the morning because of me`,
  },
  afternoon: {
    wished: `afternoons only|afternoons|in the afternoon|only afternoons|afternoons are better|something in the afternoon|after lunch|an afternoon class, an afternoon one|is there an afternoon one|afternoons please|any in the afternoon|afternoons would suit`,
    not: `good afternoon|not afternoons|i cant do afternoons|i have a free afternoon|this afternoon he rang|every afternoon i cry|tomorrow afternoon|yesterday afternoon it broke|not in the afternoon|i hate afternoons|he drinks all afternoon|no afternoons`,
  },
  notMorning: {
    wished: `not mornings|no mornings|not in the morning|i cant do mornings|i cant get there before 12|i sleep in the day|im not good in the mornings|after midday|i work nights|I can't manage early mornings|not the morning please|i dont do mornings`,
    not: `good morning|mornings|i didnt sleep till morning|havent eaten this morning|in the morning please|the morning group|i havent slept this morning|mornings only|morning|he goes out every morning|good morning to you|afternoons`,
  },
  afterThree: {
    wished: `after 3|after 3pm|only after 3 please|after school|not till 3|after the school run|i can only do after 2pm|anything after half 3|from 3 if poss|after 2|only after 3|it has to be after school finishes`,
    not: `after 3 years|after 2 kids|after 3 months of this|after 6|after school club for my son|he was after 3 things|after 2 weeks|after three years of it|past 3 months|my kids go to after school club|after 2 drinks|at 3`,
  },
  children: {
    wished: `with my children|with kids|somewhere i can take the baby|can i bring my toddler|where kids can play|child friendly|i have to bring my two kids along|something to do with the kids|id have to take my little one with me|pram friendly
      are kids welcome|with my two kids`,
    not: `away from the kids|they took my kids off me|i live with my kids|help with my kids|food for my kids|i cant cope with the kids|nappies for the baby|they are taking my children away|without the kids|stuck at home with the baby|kids away from me|no children`,
  },
  close: {
    wished: `within 2 miles|i cant travel far|i cant go very far|no more than 2 miles|two miles max|within two miles of me|i dont want to go too far|not able to travel far|cant get far these days|within 5 miles|not too far please|under 3 miles`,
    not: `thats too far|I cannot travel so far.|i cant get that far|nearer|hes gone too far|he lives 2 miles away|how far is it|nothing has got me far|far away|too far|miles away|its far enough`,
  },
  walkable: {
    wished: `walking distance|within walking distance|i can walk to|a short walk|within a mile|a mile at most, walking distance|under a mile|it has to be walking distance|on foot|within half a mile|somewhere i can walk to|an easy walk`,
    not: `i cant walk|walking group|i walk my dog|i like a long walk|half a mile down the road he hit me|cant walk far|walking frame|i walked out|how long is the walk|is there a walking club|a dog walk|he drives me mad`,
  },
  bus: {
    wished: `on a bus route|near a bus stop|by bus|can i get there by bus|does a bus go there, is it on the bus route|it has to be on a bus route|on public transport|a bus stops near|i have to come by bus|i go everywhere on the bus|easy by bus|no car|i dont drive|we dont have a car|ive got no transport|can i go there on the bus`,
    not: `bus pass|i cant afford the bus|no buses here|the bus driver was rude|i cant get the bus to hospital|i hate the bus|cant face the bus|bus fares are dear|how do i get a bus pass|i missed the bus|they cut our bus|bus timetable`,
  },
  oneToOne: {
    wished: `not in a group|one to one|1 to 1|no groups|i dont like groups|i cant do groups|not a group please|just one person|one on one|i cant face a room full|i dont want a group|121`,
    not: `no groups full of pensioners|not a group of young mums|is there a group|i cant find a group|a walking group|one of my kids|i cant get to the group|groups|one thing|a group for men|is there another group|one more|someone told me|the group was good`,
  },
  notOlder: {
    wished: `no groups full of old ladies|not old people|nothing full of pensioners|im not that old|everyone there is old|no old biddies groups|just full of old people|not for old ladies|theyre all too old|not a load of pensioners|i hate groups of old people|nothing thats all old women`,
    not: `my mum is old|im too old for that|i live with old people|something for older people|i miss my old friends|hes 84 and old|an old house|i care for old people|how old is it|not old enough to drive|im 80 years old|my old job`,
  },
  notChildren: {
    wished: `nothing with kids|no kids|somewhere without kids|not full of kids|no screaming kids please|adults only|places with no children|i dont want kids running around|away from kids|child free|nothing for families|groups without babies`,
    not: `i have no kids|nothing for my kids|no money for the kids|i never see my kids|cant cope with the kids|somewhere to take the kids|no food for the kids|no room for the kids|ive got no children|not seen my kids|my kids are grown up|no help with the kids`,
  },
  notChurch: {
    wished: `nothing churchy|not a church|not in a church|nothing religious|i dont want church|im not religious|not at a church please|no churches|i dont do god, no religion|as long as its not church|nothing with god|not a chapel|without religion`,
    not: `i miss my church|i go to church|i cant get to church|is it in a church|a church group|i havent been to church since he died|not been able to get to church|i miss my mosque|church|where is the church|the church hall|is there a church near`,
  },
  inPerson: {
    wished: `in person|face to face please|not online|i dont do online dear|is there anyone i can go and see|someone i can see about it|im not going to anything online|not on zoom|id rather see someone face to face|nothing online|i dont like computers|somewhere i can go|i never use the internet`,
    not: `i want to learn to get online|i dont know how to use the internet|i cant get online|help with computers|go and see my gp|im lonely|a computer course|i do online shopping|is it online|can i do it online|i went to see my mum|i like computers`,
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

  it('is heard where they ask what else there is like that, and not where they ask about something else', () => {
    for (const text of ['what about weekends', 'how about saturdays?', 'ok, and what about sundays'])
      expect(wishesIn(text), text).to.deep.equal(['weekend'])
    for (const text of ['what about sunday dinner with my mum', 'what about mum', 'what about free time'])
      expect(wishesIn(text), text).to.deep.equal([])
  })

  it('may be two things at once, or nothing', () => {
    expect(wishesIn('something free in the evening')).to.deep.equal(['free', 'evening'])
    expect(wishesIn('i want to learn to knit')).to.deep.equal([])
  })

  it('comes to an end, however much they write', () => {
    for (const part of ['cant not ', 'free on the ', 'a']) wishesIn(part.repeat(40_000).slice(0, 40_000))
  }).timeout(10_000)
})
