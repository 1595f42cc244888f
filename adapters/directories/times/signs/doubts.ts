import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'

const dayName = '(?:mon|tue|wed|thu|fri|sat|sun|weekday|weekend|every ?day|daily)'
/** What is there to be rung. */
const lines = '\\b(?:help|advice|support|info|information|listening|crisis|phone|life|hot)?[ -]?lines?\\b'
const nouns = 'lines?\\b|support|service|advice|centre|center|hours|counsell|befriending|consultation|bank|group'

/** What makes times unsure: hedges, what is left open, and what is a time to apply or to come by. */
export const doubts: readonly Sign[] = [
  [
    /(?:to be (?:confirmed|arranged|announced|decided)|tbc|tba|var(?:y|ies|iable)|subject to|verify|no longer|depend(?:s|ing|ent)?|(?:not|no) guaranteed|check (?:the |our )?(?:opening|times|website|for)|currently|temporarily|formerly|previously|originally|used to|suspended|cancelled|on hold|discontinued|how to be referred|(?:please )?go to|until further notice)\b/y,
    is('unsettled'),
  ],
  [
    /(?:after|by|prior to|later than|the latest|around|about|approx(?:imately)?\.?)(?= (?:\d|noon|mon|tue|wed|thu|fri|sat|sun)| the \d{1,2}(?:[:.]\d\d| ?[ap]\.?m))|(?:before|after|following) the (?=first|second|third|fourth|last|\d(?:st|nd|rd|th)|mon|tue|wed|thu|fri|sat|sun)/y,
    is('doubt'),
  ],
  [
    /(?:some|most|certain|select(?:ed)?|different|many|other|almost every|nearly every|not)(?= (?:mon|tue|wed|thu|fri|sat|sun|week|day|time|every))/y,
    is('doubt'),
  ],
  [/(?:on|by|upon|prior) (?:request|arrangement)|doors?(?: open(?:s|ing)?)?(?: at| from)?(?= \d)/y, is('doubt')],
  [/[ap]\.?m\.? ?(?:\/|or|&|and) ?[ap]\.?m\b/y, is('doubt')],
  // `Mon 9-5, Tue same`.
  [new RegExp(`(?<=${dayName}[a-z]*[ :,-]+(?:the )?)(?:same|ditto|as above)\\b`, 'y'), is('unsettled')],
  // To ring on a day is no opening of anything, but of a line that is there to be rung.
  [
    new RegExp(
      `(?:(?:call|ring|phone|telephone|contact|text|email|speak to|enquir(?:e|ies))\\b(?![ -]?(?:in\\b|back\\b|or (?:visit|come|drop|pop|call)|${nouns}))|to book\\b)(?=(?:(?!${lines})(?:[^.;\\n]|\\.(?=\\S)))*?\\b${dayName})`,
      'y',
    ),
    is('doubt'),
  ],
  [
    new RegExp(`appointments?(?: (?:are|is))?(?: available)?[ :,-]*(?:on |from |every |between )?(?=${dayName})`, 'y'),
    is('unsettled'),
  ],
  [
    /(?:referred|refer) to|no (?=[a-z]+ (?:on|this) )|(?:bank|public) (?:holidays?|hols?)(?= ?:? ?\d)|(?:christmas|thanksgiving|easter) day\b/y,
    is('doubt'),
  ],
  [new RegExp(`if (?:the |it |this )?(?:is |falls )?(?:on )?(?:a )?(?:${dayName}|bank|public)`, 'y'), is('doubt')],
  [/not (?:[a-z]+ ){1,2}(?:on )?(?=(?:mon|tue|wed|thu|fri|sat|sun))/y, is('doubt')],
  [
    /(?:every|each) (?:(?:three|four|six|[346]) weeks|(?:third|fourth|3rd|4th)(?! \w+ (?:of|in) (?:the|each|every) month))/y,
    is('doubt'),
  ],
  [
    /(?:usual|normal|general|typical)(?:ly)?|sometimes|occasional(?:ly)?|if (?:needed|required|possible)|may (?:be|vary|change)|unless|either\b|(?:quarterly|yearly|annually|half[ -]days?|early closing)\b/y,
    is('doubt'),
  ],
  [
    /(?:deadline|must|arrive|apply|applications?|registration|regist(?:er|ered)|signed in|submitted|tickets?)\b/y,
    is('doubt'),
  ],
]
