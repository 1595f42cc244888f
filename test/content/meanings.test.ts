import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import type { Meaning } from '#content/meanings.ts'
import { meanings, meaningsIn } from '#content/meanings.ts'
import { needs } from '#content/needs.ts'
import { listening } from '#content/ways.ts'

/** What some people write, and what others write that is near it and means something else. */
interface Said {
  readonly means: string
  readonly doesNot: string
}

const said: Readonly<Record<Meaning, Said>> = {
  talk: {
    means: `i just want to talk|dont want a list|can i just tell someone|need to get it off my chest|i just want someone to listen
      i dont want a list i just want to talk to someone|I don't need advice, I just need a chat|just fancied a natter really|i only want to be heard
      just wanna talk|can u just listen|not after a list of places just want to talk|i need to vent|please just let me talk|I would just like somebody to listen for once
      can i rant a minute|i want someone to hear me|just needed to tell somebody|no lists please|just lookin for a chat tbh|want to talk
      its just to chat|no more leaflets i want to be listened to|i jus need sum1 to lisen
      I don't want anything, just a bit of company for five minutes|could we have a little chat|not really looking for anything just need to let it all out
      i wanted to speak to someone about how i feel, no places please|dont give me numbers just listen
      i havent spoken to anyone all week just want to hear a voice|its not help i want its an ear|just need to moan lol
      please dont send me anywhere i only want to talk|im just after a natter duck|need someone to hear me out|can we talk for a bit
      i want a chat not a service|i dont need nothing just a natter|feel like talking to someone tonight|im not after help i just wanna be listened to
      it would be nice just to talk|need a good moan|would you mind listening|i need to say this to someone|just need to offload
      no suggestions please just listen to me|wanted to tell someone what happened|I was hoping I could just have a conversation
      lonely night just want to chat|i dont want fixing|i dont really want help just somebody to talk at|is it ok if i just talk
      im not asking for anything i just needed a chat|no leaflets no numbers just hear me|bit lonely tonight fancy a chat
      i want to get some things off my chest|all i need is a listening ear|please dont give me a load of places|just wanted someone to know`,
    doesNot: `someone to talk to about my debts|i just want to talk to someone about my pip form|no one to talk to all day|is there a group where people talk
      i want to talk to a real person|talk to my landlord|i need to talk to a solicitor|he wont talk to me|damp is getting on my chest|i dont want to talk
      a talk or a history class in the daytime|list of food banks please|who can i talk to about my mental health|i dont talk to my sister any more
      can i have a list of groups|there is a waiting list|small talk scares me|talking group for men|i want to speak to my gp`,
  },
  angry: {
    means: `useless|this is a joke|you lot are a disgrace|waste of time|f off|stupid bot|fuck you|what a load of rubbish|8 DAYS and no one has rung me. useless
      youre not listening|bloody useless|im fed up with you lot|This is an absolute disgrace.|you people dont care|thick robot|this is pathetic|piss off
      how many times do i have to say it|not good enough|call yourselves a service|shut up you stupid machine|you have been no help at all
      I am very angry with you|worst service ever|u r useless|talking to a brick wall|wot a joke|are you thick|sick of your questions
      whats the point of you|you keep asking me the same thing|wasting my time|this thing is crap|I am disgusted with how you have treated me
      you're a waste of space|absolute joke of a service|this is bullshit|go to hell|I've had enough of this nonsense|you dont give a shit
      fuckin useless bot|are you even reading what i say|I find this extremely unhelpful|what a waste of my time|you lot never do anything|rubbish service
      well that was no use to anyone|ur a bloody liar|shambolic|this is getting silly now|nobody there cares do they|bunch of idiots|no help whatsoever
      i am absolutely furious|stop wasting my time|dont be so stupid|you are a disgrace|absolutely shocking how youve treated me|this is the worst
      u lot r a joke|why are you so useless|oh ffs|fuckin hell just answer me|get stuffed|you havent got a clue|im really annoyed with you
      your service is shit|what a load of old tosh|you cant even get that right|bollocks to this|this bot is rubbish|im fuming|I am appalled by your service
      thick as mince you are|are you taking the piss|useless lot|dont patronise me|i am sick and tired of this service|screw this|you dont have a clue
      you must be joking|this is doing my head in|how useless can you be|total shambles|dont you dare tell me to ring 111|stop fobbing me off
      you are all the same, useless|oh for gods sake|bloody computers|give it a rest you stupid thing|your lot couldnt run a bath|sort it out you muppets
      what a pathetic service|i have never been treated so badly`,
    doesNot: `my son is angry|i get angry|fed up of being in pain|shit day|im so angry since dad died|my landlord is useless|i feel useless|the job centre is a joke
      my memory is rubbish|i feel like a waste of space|shouting at the kids all the time|my cv is rubbish|anger management|my ex is a waste of time
      the bus service is terrible|council are a disgrace|bloody freezing in here|fed up all the time|my back is crap|stressed with work
      i hate my job|feeling rubbish|whats the point|my boss is an idiot|neighbours are a nightmare|i told you about my knee|it gets me so cross when he drinks
      not a good enough mum|im thick i cant do forms|why is life so shit|everyone lets me down`,
  },
  noCall: {
    means: `no one has rung me|still waiting for a call|8 days and nothing|you said friday|nobody rang|never heard back|havent heard anything|you said someone would ring
      when is someone actually going to ring me|its been 2 weeks and no call|I was told I would get a call by Monday|link worker never called|no1 has been in touch yet
      still no phone call|where is my call|i waited in all day and nobody rang|they never got back to me|any news on my referral|have you forgotten me
      been waiting three weeks to hear from someone|nobody has contacted me since i filled in the form|you promised to ring|no reply for a week|nt herd a thing
      Please can you tell me when somebody will telephone me, I was expecting a call last week|i sent it ages ago and heard nothing|noone rung|was supposed to get a call today
      nobody picked up when i rang you|still waiting
      nobody bothered to ring|they was meant to phone me tuesday|no phone call still|is anyone actually going to call me
      ive been waiting for your call since last thursday|the lady said shed ring but she hasnt|nothing from you since the 3rd|a fortnight now and not a word
      I have not been contacted yet|u never rang|no 1 rung|its been over a week|wheres this link worker then|how much longer will i be waiting for a call
      promised me a call back|i still havent had a call|no one came back to me|havent had no call|nobody got in touch|i was supposed to hear from someone
      no ones called|your link worker hasnt rung|it was meant to be tuesday and nobody called|did you forget to ring me|why hasnt anyone rung
      when am i getting my call|i filled in the form 2 weeks ago and nothing|still not heard owt|nobody as rung me yet
      she was going to ring me and never did|you told me 5 days|expected a call yesterday|i have had no contact|sat by the phone all day
      i been waiting 10 days|anyone gonna ring me or what|not had a phone call|My referral was made in October and I have heard nothing since.
      noone got back to me|nobody has got back to me yet|wheres my phone call|they didnt call|the worker never turned up|it said within 5 days
      im still waiting|had nothing from you|ive not been rung|you lot were meant to ring last week|is someone still going to call me
      i thought someone was ringing me monday`,
    doesNot: `no one rings me any more im lonely|nobody calls|waiting for an operation|still waiting on the council list|social worker hasnt called back|my son never rings
      my only conversation this week was with the postman|i dont answer the phone|nobody visits me|the doctor never rang back with my results|on a waiting list for counselling
      keep getting scam calls|they keep ringing me about debt|you said money and i meant housing|waiting for pip decision|nobody ever comes round
      no one to call my own|i dont want anyone to ring|can someone ring me|call me on friday|been like this for 8 days|my daughter hasnt been in touch since xmas`,
  },
  thanks: {
    means: `thanks|ta love|ok will do|ill give it a go|ill try that one|bye|thats great|cheers ill ring them tomorrow|no thats all|im ok now|thank you so much|Thank you, that's very kind.
      no im good ta|thx for ur help|cheers mate|sounds good|perfect thanks|nice one|ok thanks bye|got it thanks|that was helpful|ill have a look at that|thats all for now thanks
      goodnight|youve been very helpful|ty|brilliant|will give them a ring|lovely thank you dear|nothing else thanks|ok ill phone on monday|all sorted now|god bless
      okay thank you|that'll do nicely thanks|much appreciated|ok great|Thank you for your help, goodbye.|right ill go along on thursday|cool ta
      alright thanks ill let you know|nah ur alright|no im fine thank you|ok i will|tysm x|thanks a lot for that|cheers pal|that's really helpful thank you
      ill think about it|ok bye bye|thats me sorted|yes ill try it thank you|thank you darling|thats brill ta|thank you kindly|ok ill do that|right you are
      thats smashing thank you|no thats everything thank you|cheers for that|okay bye|ill pop in on tuesday|will try it|thats perfect|sorted cheers
      nothing more thanks|ur a star|thnx x|ok sounds like a plan|im fine now thanks|ok speak soon|i'll be in touch|thats grand|okay thanks very much
      yeah ill ring them|ta very much|thats really kind of you|ok ill see how it goes|alright cheers|night night|im all sorted thank you|i will thank you
      nothing else cheers|great stuff|thanks again`,
    doesNot: `thanks but thats too far|ok what about housing|no thanks to the council im homeless|thank god its friday but im skint|i thanked her and she left|bye bye to my savings
      that is great but i cant get there|thanks where is it|i will try to cope|im ok but my wife isnt|will ring them if i had credit|sounds good whats the number|perfect storm of debts
      good days and bad days|i said thanks and nobody came|im not ok now|thanks for nothing|ill do something stupid|bye i want to die|cheers me up being outside`,
  },
  unsure: {
    means: `dunno|idk|not sure|dont know where to start|everything|just everything|hard to say|where do i start|nothing really|no idea|whatever|i dont know really|I'm not sure what I need.
      haven't a clue|everything tbh|not sure sorry|cant say|what do you suggest|anything|too much to say|idk lol|so much going on|dunno mate|its complicated|no clue|who knows
      hard to explain|i dont no where to start|just life|a bit of everything|dont really know|im not really sure to be honest|you tell me
      i really dont know|god knows|haven't got a clue|where to begin|all sorts really|can't put my finger on it|dunno just stuff|um not sure
      i dunno what to say|no clue mate|i dont know what i want|just everything really|hard to put into words|could be anything|lots of things|erm
      i wouldnt know where to begin|dont know what to put|nothing springs to mind|dont know tbh|im not too sure|cant really explain|no idea sorry
      hard to know where to start|i dont know what you can do|bit of everything really|oh i dont know|not certain|who knows really|everything and nothing
      dont ask me|how do i put it|its a long story|just fed up with everything|i havent a clue|its hard to say really|no idea where to start|ummm dunno
      i cant decide|nothing specific|everything at once|just dont know|not really sure what i need|dunno whatever`,
    doesNot: `dont know how to pay the rent|not sure about the bus|i dont know anyone|everything is on the internet now and im lost|dont know what im entitled to|nothing to eat
      havent worked for ten years where do i even start|no idea how to use this phone|everythings gone up|anything for kids|i dont know my neighbours|whatever happened to my referral
      not sure if im eligible for pip|cant say no to my kids|i dont know why i cry|nothing helps my back|hard to get to appointments|where do i start with debt
      everything hurts|not sure which bus|dont know a soul round here`,
  },
  corrects: {
    means: `no its more my housing|i never said i lost my job|i didnt say that|thats not what i meant|not money, food|wrong|you got that wrong|no i meant my mum|its not about money its my neighbours
      you misunderstood|thats not right|I think you have misunderstood me|no not that|i said housing not money|where did you get that from|i meant the drinking|nope thats not it
      not the damp the noise|that isnt what i said|who said anything about benefits|no its about my son|sorry i meant food|thats wrong|youve got the wrong end of the stick
      i never mentioned drink|no im asking about work|not quite|its housing not benefits|i didnt mean that|u got it wrong
      thats not what i asked for|no not money|i was talking about my son not me|you have got me mixed up|I didn't ask about that|i said work not walk
      not me my mum|i dont have a drink problem|no its the other thing|you read it wrong|thats incorrect|no thats the wrong thing|it wasnt about the rent
      sorry no i meant transport|eh i never said that|where did benefits come from|not lonely just bored|thats not it at all|no i said my mum
      that wasnt what i said|u misunderstood|i never asked about jobs|not my back my knee|no no i need housing|you think im lonely but im not
      its not debt its my benefits|wrong thing|i didnt mention money|actually its more about my daughter|eh? i said benefits|im not talking about that
      you didnt listen i said work|no thats my husband|thats not what i asked|i was asking about my mum|you got it wrong|no its not that|i said food
      that wasnt it|not what i need|nope im talking about my rent|i never mentioned kids|its not my back its my knee|no you got me wrong`,
    doesNot: `wrong side of the bed|my benefits are wrong|they got my pip wrong|everything went wrong|no money|not working|im not right since dad died|something is wrong with me
      i never said goodbye to him|i didnt say anything to my gp|it is my housing|no i dont have one|no thanks|not sure|no bus where i live
      the council sent it to the wrong address|no one to talk to|i never asked for help before|what did i do wrong|not eating|not coping|its more than i can take|police stopped me and it wasnt right`,
  },
  forOther: {
    means: `its for my mum|asking for my neighbour|im writing on behalf of my uncle|my dad needs help getting to the shops|could someone visit my nan|my nan needs company
      not for me for my husband|im asking for a friend|I am enquiring on behalf of my elderly neighbour|can you help my brother|looking for something for my son|can i refer my mum
      my friend needs a food bank|is there anyone who could pop in and see my gran|its my neighbour hes lonely|im a support worker looking for help for a client
      me mum wants to get out more|my dad is lonely since mum died|can someone ring my mum|help for my sister please|its not for me|worried about my neighbour she lives alone
      my grandad cant get to the doctors|i work with a lady who needs a befriender|this is about my dad|she asked me to text you
      my neighbour could do with some company|its about my dad|I am contacting you regarding my mother
      is there anything for my brother hes 40 and never leaves the house|can you get someone to see my auntie|for my husband|i want to refer someone
      my mate is in trouble and wont ask for help|its for a friend of mine|what can you do for my nan|enquiring for a patient
      my mother in law needs someone to visit|can someone contact my daughter|im a district nurse with a patient who is isolated
      my sister needs help with her rent|how do i get my dad some help|the old man next door has no one|my mum could use some company
      it's my son he's 19 and has no friends|im looking for help for my dad|can you support my sister|my aunty is on her own and needs visitors
      a friend of mine is struggling|on behalf of a resident|could someone ring my brother|i want to get help for my neighbour|whats available for my nan
      its not me its my husband|my granddad needs a lift to hospital|for my elderly mother|how can i get my mum a befriender
      my cousin wants to learn english|i need help for my brother|my gran lives alone and could do with a visitor|im asking because my sister is too shy
      can you send someone to my mums|its for one of my tenants|i am a neighbour of an old lady who needs help|hes not able to text so im doing it
      looking for a club for my son whos autistic|my mate needs sorting out with benefits`,
    doesNot: `my wife has ms and i do everything|my mum died|i live with my mum|my husband had a stroke and i do everything for him|fell out with my sister|missing my wife so much
      caring for my mum|me and my partner argue all the time|my mates have all moved away|i cant cope with looking after mum|my son shouts at me|got no friends
      my neighbours are noisy|my daughter is helping me type|want to make friends|moved to be near my daughter|my boyfriend left me|my kids wont listen
      i need a break from looking after my son|my ex wont let me see my kids|my brother was killed|help me with my mum i cant do it any more|my husband works away`,
  },
  helped: {
    means: `my daughter is typing this for me|im with my support worker|filling this in with him|my carer is writing this|My grandson is texting for me as my eyes are bad.|someone is helping me with this
      im typing this for my mum|doing this with my key worker|shes sat next to me|my son is helping me fill this in|im helping my neighbour do this|my nurse is doing this with me
      typed by my wife|i am here with my social worker|the lady at the library is helping me type|hes telling me what to put|helping my nan text you|my friend writes it for me
      my support worker is doing this with me|im just writing what she says|my daughters doing the typing|someone at the library is typing
      my wife is helping me do this|carer here typing for alan|ive got my son with me helping|sent by his daughter|my mates helping me text
      i am his carer filling it in for him|were doing this together me and my nurse|the staff are helping me with this|my grandaughter is doing the typing
      im being helped by my support worker|staff at the hostel are helping me write this|i am filling this out for my client|she is telling me what to write
      my neighbours texting this for me|my husband is reading it to me|with my carers help|sat with my keyworker|on my sons phone hes helping
      my support worker is sat with me|my son is writing what i say|being typed by my carer|a lady from the church is helping me with this
      i am helping my dad fill this in|were filling this in together`,
    doesNot: `my daughter helps me with shopping|need help filling in the pip form|im with my mum all day|my carer is lovely|i live with my son|im with vodafone|can someone help me with forms
      im helping at the food bank|who can help me write a cv|my wife does everything for me|someone to help my mum wash|writing to the council|my support worker left
      i write poems|we are doing this again next week|im typing with one finger|filling my days|im with the doctors at bridge street`,
  },
  urgent: {
    means: `nothing to eat today|no food in the house|kids have had no tea|no gas on the meter|nowhere to sleep tonight|evicted today|i havent eaten since monday|electric has run out
      got nowhere to go tonight|We have no heating and the baby is freezing|cupboards are empty|sleeping in my car tonight|need food today|ive been kicked out and got nowhere to stay
      no milk for the baby|leccys gone off and no money|not ate for 2 days|starving|bailiffs are here now|meters run out|no food till friday|homeless tonight with 2 kids
      on the streets tonight|cant feed my kids tonight|landlord changed the locks|on emergency credit|out on the street tomorrow|need a bed for tonight
      not a scrap of food in|weve got no food left|i have no electric|gas has gone off|we are sitting in the dark|kids are hungry|nowhere to stay tonight
      ive been thrown out|havent had a meal in two days|need nappies and milk today|got to be out by tonight and nowhere to go|no leccy no gas
      theres nothing in the fridge|no money for food|i have no where to sleep|baby has no formula|sleeping on the street tonight|freezing cold no heating
      landlord has locked me out|we have nothing in to eat|got no food for the kids tonight|my electrics gone and i cant top up|no gas till friday
      weve been evicted|where can i sleep tonight|im on the streets|havent ate since yesterday|i need a food parcel today|baby needs milk and ive no money
      house is freezing and no gas|been told to leave today|nothing for tea|no heating and its minus 2|bailiffs at the door|got kicked out last night
      need somewhere to stay tonight with my kids|im hungry and theres nothing in|ive got no money for the gas and its cold|weve no food until monday
      sleeping on a bench tonight|got nowhere for me and the kids tonight|thrown out by my mum today|lecky run out and baby is cold|not eaten in 3 days
      we are homeless as of today|can i get food today`,
    doesNot: `cant pay the gas bill|leccy meter keeps running out|want to learn to cook|hungry for company|i eat too much|got an eviction letter wat do i do|nothing to do today|no energy
      halal food parcel|lunch somewhere warm would be lovely|cant sleep at night|sleeping badly|waiting for a council house|not urgent|food shopping costs too much|section 21 notice came today
      no light at the end of the tunnel|i feel empty|house is cold and damp|kids wont eat their tea|nowhere to go in the evenings|no food allergies|my heating bill is huge`,
  },
  noHome: {
    means: `sofa surfing|no fixed abode|living in my van|sleeping rough|in a hostel|between places|im homeless|staying on mates sofas|no address|i dont have an address|nfa|kipping at friends houses
      in temporary accommodation|I have no fixed address at present.|in a tent by the river|living out of my car|couch surfin|here and there|in a b&b the council put us in|nowhere really
      havent got a home|sleepin in me car|in a refuge|i move around a lot from sofa to sofa|staying at a mates for now|on the streets
      no home at the moment|staying with different friends|i sleep on peoples floors|dont have anywhere permanent|im of no fixed address|hostel
      bedding down in doorways|living in a caravan temporary|stopping at a mates|emergency housing|im in a womens refuge|i aint got an address
      none im homeless|in the salvation army hostel|i live in a car|living at a friends for now|i sleep in my car|no permanent address
      in emergency accomodation|currently homeless|b and b|im on my mates couch|no home|on the street|staying at the night shelter|tent|dont have a home
      moving from sofa to sofa|i live in a hostel|ive been rough sleeping|no where to live|staying in a travelodge council paid|living in a tent
      i dont have a fixed address|in between homes`,
    doesNot: `my sofa is broken|i want to help homeless people|worried ill be homeless soon|at home all day|no garden|i live with my mum|scared of losing my home|moving to a new address next week
      stuck indoors|he sleeps on the sofa since we argued|i volunteer at a hostel|lost my job|my van broke down|playing out on the street|camping holiday|i live in thornley
      need to move house|my address is 4 mill lane|house is in such a state|care home|between jobs|kids need a place to play`,
  },
  linkWorker: {
    means: `link worker|i want a link worker|can i have a link worker please|refer me|refer me please|Could you refer me to the link worker?|social prescribing|how do i self refer|self referral
      ask a linkworker|id like to see a social prescriber|can i be referred|get referred|i would like to be referred|ok link worker|i want to refer myself|could a link worker ring me|yes refer me|link wrker
      yes please a link worker|i think i need a link worker|can you refer me|get me a social prescriber|how do i get a link worker|the link worker please
      id like to talk to the link worker|could i get a link worker to ring|make a referral|i want to see the link worker|put me through to a link worker
      can u refer me|id like a social prescriber|link worker pls`,
    doesNot: `i dont want a link worker|no link worker|not the link worker again|already have a link worker|i hate link workers|never a link worker|without a link worker|what is a link worker
      my gp wont refer me to physio|doctor said he would refer me to the hospital|broken link|worker|social worker|support worker|my link worker never rang|preferred|i was referred to camhs|link to the website|the link doesnt work`,
  },
  person: {
    means: `can somebody ring me because i cant read very well|i just want a person to ring me|is there someone who'll write back here|put me onto a human being|any chance of a call back
      could i have a phone call please|id rather speak to a human|get someone to phone me on this number|can 1 of u ring me|would one of your staff be able to phone me
      i want to be rung not texted|please give me a bell tomorrow|is there nobody can ring me today about the form|can they ring me|i want a person not a form|can somebody text me back a real person
      get me a person who speaks polish|I need to hear a human voice|can someone call me today about my rent`,
    doesNot: `i dont want anyone to ring me|my son never rings me|i want someone to ring me every week for a chat|when will someone ring me|nobody rang me|i wish my daughter would ring me
      i want to talk to people my age|i need a person to help clean my house|dont ring me text me|call me Mo|a person like me|shes a nice person|i cant call people|phone bill|can you text me the list`,
  },
  tellsThem: {
    means: `tell them its about the blue badge|put down that she has a dog|put this on, i want a hand with the form|can you pass that on|let them know i have a stairlift|make a note that i use a chair
      add that to it|please mention my dog|tell the team i cant do stairs|can you add something to my referral|note down that my back is bad|pass it on please|make sure they know im deaf`,
    doesNot: `dont tell them|did you tell them about me|can you tell me when its open|let me know|it all adds up|put me through to someone|i told them already|do you tell my mum|add up my bills|never mention it|why did you tell them|put me down for nothing`,
  },
  tooLong: {
    means: `28 January is too long|thats two months|thats too late|i cant wait that long|how long are you joking|thats ages|its too long to wait|is there nothing sooner|thats a long wait|can they do it any quicker
      that is too far off|it will be too late by then`,
    doesNot: `its too late to go out|he stays too long in bed|not too long ago|how long is it|i sat up too late at night|my hair is long|i waited|its a long road|too much|late again|hurry up|its not far`,
  },
  plainQuestion: {
    means: `wheres the food bank in thornley|when is the lunch club on|is there a coffee morning near here|do you know of a choir|what time does the library open|how do i get a blue badge|any walking groups near me
      Where is the nearest food bank please?|whats the number for citizens advice|how much is the swimming|do i need to book|hi is there anywhere i can get a hot meal today|can you tell me when the choir meets
      who do i ring about council tax|is the food bank open on saturday|wat time is the walking football|are there any groups for dads|how do i join the library|Could you tell me the address of the day centre?
      any1 know where i can get cheap nappies|do they take dogs|whats on for kids this week|how do i apply for pip|is it wheelchair accessible|what day is the bingo|looking for the number of the housing office
      is there a food bank open today|where do i go for help with debt|what are the opening times of the library|how far is it
      can you tell me if the warm room is open|when does the choir start|u know any good gyms|is there parking|whats the phone number
      anywhere doing free school uniform|do you have the number for age uk|where can i get a covid jab
      hello could you tell me when the lunch club meets please|what buses go there|how old do you have to be|can i just turn up|who runs the allotments
      is it on every week|where would i find a chiropodist|need the number for the council|where can i get free sanitary towels
      what time is the bus to the hospital|have you got the number for the council|is the lunch club on this week|which library has computers
      do you know any mens sheds|how do i get a bus pass|when are the swimming sessions|is there somewhere to charge my phone
      do i need a voucher for the food bank|are dogs allowed|hi do you know if the warm space is open today|how much does the choir cost
      who do i contact about bins|any food banks near sale|can i take my toddler|wheres nearest chemist|how do i register with a gp|is it open tomorrow
      what is the address|could you tell me where the nearest chemist is|is there one in brackenby|what day is the job club|do they do vegan food
      how do i get there|when does the next course start|who do i speak to about a grab rail|need to know the times of the bus|can you bring a friend`,
    doesNot: `where do i start|where did it all go wrong|is there any point|how do i cope|how do i get over losing him|what is wrong with me|why me|when will someone ring me|how long will it take to feel better
      is there anyone there|who are you|what do you do|can you help me|can someone ring me|i need a food bank|food bank|where is my call|is anyone there|when is it going to end|how do i get through this
      any more questions|do you know what i mean|how can i carry on|do i have to|is there a catch|i know where it is|what can you do`,
  },
  greets: {
    means: `hi|hello|hiya|hey there|good morning|Good afternoon|alright|ey up|hello hello|hi how are you|you there|is anyone there|test|can you help me|i need help|hi there can you help|morning all|hello?|yo|hi please help
      hello there|hiya love|good evening to you|hi is anyone there|hi can someone help me|hey|helloo|hi, are you there|morning|hello i need help please`,
    doesNot: `hi im lonely|hello i need a food bank|good|morning sickness|help with rent|can you help me with my rent|hi where is the library|testing for diabetes|evening class|alright for some|morning walks|is there a choir
      help me find a job|how are you going to help my mum|hello my name is ana|good morning i am skint|i need help with pip`,
  },
  skip: {
    means: `skip|pass|none|no|nothing|nope|nah|dont want to say|id rather not|n/a|next|No thank you|rather not say|prefer not to say|skip this one please|do i have to|no comment|not saying|move on|id prefer not to tell you
      none of your business|next question|not telling you|I'd rather keep that private|can we skip this|nothing thanks|dont have one|leave that one|no not really
      i dont want to answer that|no ta|rather not|not telling|pass on that one|nothing to add|no thats private|i'd sooner not say|skip that|nope none
      dont have any|why do you need to know|not really|no nothing else|i dont want to|prefer not|no i wont|leave it|not relevant|thats private
      none of your beeswax|no need|id rather not give that|no thank you|id rather not answer|can i skip this|pass please|i wont say|prefer not to answer
      not comfortable saying`,
    doesNot: `no money|none of my kids visit|nothing to eat|i skip meals|next week|pass the driving test|no one rings|nothing helps|i want to pass my exams|no food|not sleeping|no job|no its my housing|next door are noisy
      nah its the rent|my next appointment|i would rather be outdoors|private rent gone up|i dont want to live|do i have to pay`,
  },
  readingHard: {
    means: `i cant read|not good with words|dyslexic bad|someone else reads this to me|cant read or write|i struggle with reading|my spelling is bad sorry|never learnt to read|im dyslexic|no good at writing
      I have trouble reading long messages.|cant spell for toffee|my reading isnt very good|not great at reading and writing|i find reading hard|dyslexia|i dont read very well|my daughter has to read it out to me|too many words cant read all that
      soz for my spellin|i can only just read|bad at reading
      i dont read so good|i have dyslexia|cant read properly|i cant read or write very well|reading is hard for me
      please keep it short i struggle with words|i never learned to read and write|my mate reads these out for me|im no good with reading
      spelling not my strong point|can u ring me i cant read this|bad at spelling|someone has to read my letters for me|not much of a reader
      i dont read or write|never been good at spelling|dyslexic here|i find it hard to read|reading and writing isnt my thing|cant make out long words
      sorry cant spell|my mum reads my letters for me|i need someone to read to me|no good at letters|my reading is bad|not so good at reading
      im not very good with spelling and that|words get jumbled for me|i have to get someone to read things to me|i can hardly write`,
    doesNot: `i love reading|a reading group|my son cant read|teach my daughter to read|i read a lot|i cant read the small print without my glasses|writing group|help with forms|my english is not good|i want to write a book
      dont read the news it upsets me|cant sleep|my eyes are bad cant see to read|he never writes to me|i cant read minds|good at writing|spelling bee|written warning at work|help my kids with reading`,
  },
  maySurgery: {
    means: `yes they can tell the surgery|you can tell my gp|the surgery can know|ok tell my doctor|they may tell the surgery how it goes|yes tell the surgery
      YES THEY CAN TELL THE SURGERY|yeah tell the doctors|fine tell my gp|happy for you to tell my doctor|you may tell the surgery
      my doctor can know|the gp may know|they can tell them at the surgery|ok let the doctors know`,
    doesNot: `will you tell my doctor|dont tell the surgery|who can tell me about my gp|castlegate surgery|i cant tell my doctor
      do you tell the surgery|who tells the surgery|my doctor sent me|i told my gp already|never tell my gp|ring the doctors for me
      without telling my gp|what does the surgery know`,
  },
  notSurgery: {
    means: `dont tell the surgery|do not tell my gp|i dont want the doctor bothered|i want it kept from the surgery|my gp must not know
      can you send it and not tell the surgery|dont let my doctor know|please dont tell my doctor|without telling the gp
      NO I THOUGHT AGAIN. DONT TELL THE SURGERY|never tell the doctors|keep it from my doctor|i dont want my doctor told|the doctor should not know`,
    doesNot: `i dont have a doctor|will you tell my doctor|not with a surgery|i cant get a gp appointment|yes tell the surgery|my doctor told me to text
      castlegate surgery|not registered with a doctor|i dont know which surgery|the doctor does not listen|no gp|i never see the doctor
      the surgery is not far|i havent got a surgery`,
  },
  stops: {
    means: `stop form|stop the form please|cancel|forget it|I not want link worker now|wait i not say yes|dont send any of that|too many questions
      i didnt say yes to this|never mind|i changed my mind|get me out of this|bro stop|no send|i dont want this form|leave it`,
    doesNot: `i want to stop smoking|he wont stop|castlegate surgery|ana|mornings please|the bus stop on mill lane|a home visit|i cant read|skip
      i want a link worker|send it|my mum can help me|i stopped work in march|dont ring before ten`,
  },
}

/** What people write about their lives, and do nothing besides. */
const lives = `i lost my job in march and since then ive been struggling with the rent|my husband died last year and i find the evenings long
  i have two kids and no money for uniforms|my back is bad and i cant work|i want to meet new people|the doctor said i should get out more
  im a carer for my son who has autism|been feeling low and not sleeping|my landlord wont fix the boiler|i would like to join a walking group
  need help with my pip form|i used to be a nurse and i want to volunteer|im 71 and on my own|we moved here from syria
  my neighbour plays loud music all night|i drink too much at weekends|my daughter wont go to school|i got a letter from the council about arrears
  cant get to hospital appointments|i want to learn to use a computer|im scared of my ex|my mum is in hospital and im worried|i cry every day
  i hate my life|ive put on 3 stone since covid|i need a new fridge|they cut my hours at work|i feel useless since i stopped work|no one understands me
  my son is in prison|thornley|near tesco|m33 2ab|the big aldi|friday is best|Bridge Street surgery|my name is ana|07700 900125|i like football
  i live alone with my cat|nobody talks to me at church|i am waiting for a hip operation|i have anxiety and cant go on buses
  dad wont eat and im at my wits end|everyone has left|its too far|my boss shouts at me|i told my gp but she did nothing|he never calls me
  i cant afford the bus|the job centre stopped my money and nobody will tell me why|we argue about money|my phone is broken|got nothing to do all day
  dont know anyone round here|just moved here with my baby|my wife has ms and i do everything. i cant leave her. dont know why im texting at 2am
  saw ur poster on the bus. been off wiv my back since may n going mad at home
  same as every day. nobody rings. i make dinner for one and watch the clock|work im gonna get sacked
  My landlord wont fix the damp and it is getting on my chest. I dont know who to ask.
  its my mum shes driving me up the wall since dad died and i cant get to work on time|went. was alright. back kills tho|one thing i suppose
  my sons school is useless|nobody calls round|my doctor never listens|im waiting for my benefits|you said there was a lunch club
  i told the council and they did nothing|my daughter does my shopping|my carer comes at 8|reading books is my hobby|i am with my partner 12 years
  ive been on my own for 2 years|the noise upstairs does my head in|my head is a mess|ive got nobody|i feel nobody listens|my mum needs me all the time
  i had to leave home at 16|no one believes me|i want to talk to my son again|my legs are bad|i cant work out the form|my ex never rings the kids
  not had a job for 10 years|ive been waiting 2 years for a house|i said i was fine but im not|i dont have a car|i cant get out of bed
  theres no bus to the hospital|thanks to covid i lost my job|im sick of being skint|im sick and tired of living like this|nothing to do round here
  my husband needs a wheelchair|its my birthday and im alone|i have no money until friday|bad day today|crap day|just the usual|same as yesterday
  not great|lonely|alright i suppose|a bit better today|my house is a tip|i just want to get out more|i just want to meet people
  something for my anxiety|i want my son to have friends|nobody wants to employ me|i only want a job|just need some money help
  my friend told me about you|my friend drives me|i go to my mums on sundays|he stayed at a hostel once|im not good with money|im not good with people
  i am not good at sport|my boss is a bully|people are so rude|i hate being like this|i wish someone would help me|no one helped when dad died
  i waited all day for the plumber|we got evicted last year|my nan brought me up|can you find me a job|i asked for help and got none
  doctor put me on tablets|i keep getting it wrong at work|everything hurts|ive had enough|i cant do this any more|i give up`

const lines = (text: string) => text.split(/\||\n/).map((line) => line.trim())
const phrases = needs.flatMap((need) => need.phrases.en)

/** Of the phrases that tell of needs: what also does something else, and rightly. */
const bothRightly: readonly Meaning[] = ['urgent', 'noHome', 'forOther', 'readingHard', 'plainQuestion']

describe('What people do besides naming a need', () => {
  for (const meaning of meanings) {
    it(`is heard where it is ${meaning}, however they put it`, () => {
      const means = lines(said[meaning].means)
      expect(means).to.have.length.at.least(12)
      expect(means.filter((line) => !meaningsIn(line).has(meaning))).to.deep.equal([])
    })

    it(`is not heard as ${meaning} where they mean something near it`, () => {
      const doesNot = lines(said[meaning].doesNot)
      expect(doesNot).to.have.length.at.least(12)
      expect(doesNot.filter((line) => meaningsIn(line).has(meaning))).to.deep.equal([])
    })
  }

  it('is next to nothing where they name a need', () => {
    const heardIn = new Map(phrases.map((phrase) => [phrase, meaningsIn(phrase)]))
    for (const meaning of meanings.filter((one) => !bothRightly.includes(one))) {
      const heard = phrases.filter((phrase) => heardIn.get(phrase)!.has(meaning))
      expect(heard.length, `${meaning}: ${heard.join(', ')}`).to.be.at.most(phrases.length / 100)
    }
  })

  it('is nothing where they tell of their lives', () => {
    const heard = lines(lives).filter((line) => meaningsIn(line).size > 0)
    expect(heard).to.deep.equal([])
  })

  it('is no plain question, and no wish for a link worker or a call, where they ask about us', () => {
    for (const line of ['whats a link worker', 'when will someone ring me', 'what time are you open', 'is it free'])
      expect([...meaningsIn(line)], line).to.deep.equal([])
    expect([...meaningsIn('where is the food bank. are you a robot?')]).to.deep.equal(['plainQuestion'])
    expect([...meaningsIn('id like a link worker please, is it free?')]).to.deep.equal(['linkWorker'])
  })

  it('may be two things at once', () => {
    expect(meaningsIn('8 DAYS and no one has rung me. useless')).to.have.all.keys('noCall', 'angry')
    for (const text of ['I was told someone would call me back. Nobody rang', 'somebody was supposed to ring me back'])
      expect([...meaningsIn(text)], text).not.to.include('person')
    expect(meaningsIn('was told someone would ring. can someone ring me back please')).to.include('person')
    expect([...meaningsIn('i like bread')]).to.deep.equal([])
  })

  it('is told through a slip of the finger in a long word', () => {
    for (const line of [
      'you lot are a disgarce',
      'i jsut want somone to lisetn',
      'its my neihgbour shes lonely',
      'still waitng for a call',
    ])
      expect([...meaningsIn(line)], line).not.to.deep.equal([])
  })

  it('comes to an end, however much they write', () => {
    const long = ['no one has ', 'i i you not ', 'waiting for my call ', 'a', 'is there any '].map((part) =>
      part.repeat(2_000).slice(0, 2_000),
    )
    for (const text of long) meaningsIn(text)
  })

  const yaml = readFileSync(`${import.meta.dirname}/../../content/phrases/meanings.yaml`, 'utf8')
  const broken: readonly [string, string, string, string][] = [
    ['that nobody knows', 'greets:', 'greet:', 'content/phrases/meanings.yaml, greets: Invalid input'],
    [
      'that is heard nowhere',
      '  whole:\n    - homeless',
      '  wholly:\n    - homeless',
      'meanings.yaml, noHome: Unrecognized key',
    ],
    [
      'that ends with a gap',
      '    - brick wall',
      '    - brick wall ..',
      '"brick wall ..": it begins or ends with a gap',
    ],
    ['of no such family', '- brick wall', '- brick <walls>', '"brick <walls>": "<walls>" is no word'],
    ['all of which may be left out', '- brick wall', '- brick? wall?', 'all of it may be left out'],
  ]
  for (const [what, is, becomes, why] of broken) {
    it(`a way to say it ${what} is refused in a sentence`, () => {
      expect(yaml).to.include(is)
      expect(() => listening('meanings', meanings, yaml.replace(is, becomes))).to.throw(why)
    })
  }
})
