import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'

/** What makes times unsure: hedges, what is left open, and what is a time to apply or to come by. */
export const doubts: readonly Sign[] = [
  [
    /(?:to be (?:confirmed|arranged|announced|decided)|tbc|tba|var(?:y|ies|iable)|subject to|verify|no longer|depend(?:s|ing|ent)?|(?:not|no) guaranteed|check (?:the |our )?(?:opening|times|website|for)|currently|how to be referred|(?:please )?go to|until further notice)\b/y,
    is('unsettled'),
  ],
  [
    /(?:after|by|prior to|later than|the latest|around|about|approx(?:imately)?\.?)(?= (?:\d|noon|mon|tue|wed|thu|fri|sat|sun))/y,
    is('doubt'),
  ],
  [
    /(?:some|most|certain|select(?:ed)?|different|many|other|almost every|nearly every|not)(?= (?:mon|tue|wed|thu|fri|sat|sun|week|day|time|every))/y,
    is('doubt'),
  ],
  [/(?:on|by|upon|prior) (?:request|arrangement)|doors(?= \d)/y, is('doubt')],
  [
    /(?:referred|refer) to|no (?=[a-z]+ (?:on|this) )|(?:bank|public) holidays?(?= ?:? ?\d)|(?:christmas|thanksgiving|easter) day\b/y,
    is('doubt'),
  ],
  [/not (?:[a-z]+ ){1,2}(?:on )?(?=(?:mon|tue|wed|thu|fri|sat|sun))/y, is('doubt')],
  [
    /(?:every|each) (?:(?:three|four|six|[346]) weeks|(?:third|fourth|3rd|4th)(?! \w+ (?:of|in) (?:the|each|every) month))/y,
    is('doubt'),
  ],
  [
    /(?:usual|normal|general|typical)(?:ly)?|sometimes|occasional(?:ly)?|if (?:needed|required|possible)|may (?:be|vary|change)|unless|either\b/y,
    is('doubt'),
  ],
  [
    /(?:deadline|must|arrive|apply|applications?|registration|regist(?:er|ered)|signed in|submitted|tickets?)\b/y,
    is('doubt'),
  ],
]
