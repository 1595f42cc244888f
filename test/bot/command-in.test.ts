import { expect } from 'chai'
import { commandIn } from '#bot/command-in.ts'

const nobody = 'nothing but words'

const commands: Readonly<Record<string, string>> = {
  stop: `STOP|stop|Stop.|STOP!|stopall|STOP ALL|unsubscribe|Unsubscribe|cancel|CANCEL|quit|QUIT|END|END.|please stop|stop please|stop texting me
    stop messaging me please|please stop texting me|ok stop|leave me alone|dont text me again|don't message me anymore|no more texts
    stop sending me messages|can you stop texting me|opt out|take me off your list please|do not contact me again`,
  [nobody]: `i want to quit|i want to stop|i need to stop|i want to cancel|i want to end|i need to quit|can i cancel|i would like to stop|end|End
    i cant cancel my gym|cancel my gym|cancel please|please cancel|quit smoking|how do i quit|quitting|stop smoking|help me stop drinking
    stop it|i cant stop|it wont stop|make it stop|when does it stop|bus stop|the bus stop is shut|one stop shop|stop and search
    stopped|he wont stop|he wont leave me alone|leave him alone|my ex wont leave me alone|the end|weekend|west end|end it|i want to end it
    end of tenancy|in the end|cancelled|my appointment was cancelled|unsubscribe from netflix|stop texting my daughter he is 40
    help me with my rent|help with food|back pain|bad back|go back to work|my back hurts|going back|start a business|start college
    fresh start|false start|how do i start again after divorce|what does START AGAIN do|i wont say START AGAIN|person of colour|person centred|my person died|in person
    i dont want to talk to a person|id rather not talk to a human|do i have to talk to a person|im scared to talk to a person
    i cant talk to a person on the phone|i never speak to a person from one week to the next|human rights|menu for the cafe
    info on bus passes|information|call me a taxi|dont call me|dont ring me|never ring me|ring me tomorrow at 5|he said call me
    i do not want to complain|I said I do NOT want to make a complaint|carry on camping|i cant carry on|i cant go on|continue my course|no fixed address|May|`,
  person: `PERSON|person|human please|can i speak to a real person please|i want to talk to someone|i want a person|get me a human
    can someone ring me|talk to a person|speak to a human being|i need to speak to a real person about my rent|Can I talk to a human?
    could you put me through to a person`,
  help: 'Help|HELP|help please|HELP!|info|what can you do|how does this work?|i need help',
  back: 'back|BACK|go back|back please|ok go back|can i go back',
  start: 'START|start|unstop',
  startAgain:
    'start again|START AGAIN|start over|can i start again please|restart|i want to start again|a month? no. START AGAIN|no. start again|please START AGAIN now',
}

describe('The words that work from anywhere', () => {
  for (const [meant, lines] of Object.entries(commands)) {
    it(`each of these is ${meant}`, () => {
      const otherwise = lines
        .split(/\||\n/)
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => ({ line, heard: commandIn(line) ?? nobody }))
        .filter(({ heard }) => heard !== meant)
      expect(otherwise).to.deep.equal([])
    })
  }
})
