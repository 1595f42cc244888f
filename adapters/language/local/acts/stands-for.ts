import type { Act } from '#content/acts.ts'
import type { Meaning } from '#content/meanings.ts'
import type { OfPlaces } from '#content/of-places.ts'
import type { AboutUs } from '#content/questions.ts'

/** What each act is called that asks of us, that asks of the places shown, and that means something else. */
export const aboutUs: Partial<Record<Act, AboutUs>> = {
  ...{ robot: 'robot', cost: 'cost', whoSees: 'whoSees', stays: 'stays', nextPerson: 'nextPerson', gotIt: 'gotIt' },
  ...{ areYouThere: 'areYouThere', hours: 'hours', ourNumber: 'ourNumber', howLong: 'howLong', whoRuns: 'whoRuns' },
  ...{ whatIsLinkWorker: 'whatIsLinkWorker', howDoesItWork: 'howDoesItWork', otherComputer: 'otherComputer' },
  ...{ onPaper: 'onPaper', language: 'language', socialServices: 'tellsOthers', tellGp: 'tellGp' },
  ...{ whyAsk: 'whyAsk', takenAway: 'takenAway', isNormal: 'isNormal', deleting: 'deleting' },
  covers: 'covers',
}
export const ofPlaces: Partial<Record<Act, OfPlaces>> = {
  ...{ 'place.cost': 'cost', 'place.when': 'when', 'place.where': 'where', 'place.book': 'book' },
  ...{ 'place.phone': 'phone', 'place.about': 'about', 'place.whoFor': 'whoFor', 'place.parking': 'parking' },
  ...{ 'place.steps': 'steps', 'place.bring': 'bring', 'place.children': 'children', 'place.busy': 'busy' },
  ...{ 'place.home': 'home', 'place.someone': 'someone', 'place.keep': 'keep' },
}
export const meant: Partial<Record<Act, Meaning>> = {
  ...{ talk: 'talk', noCall: 'noCall', corrects: 'corrects', thanks: 'thanks', unsure: 'unsure', skip: 'skip' },
  ...{ angry: 'angry', greets: 'greets', person: 'person' },
}
/** What bears out that a list heard this. */
export const bornOut: Partial<Record<Meaning, readonly Act[]>> = {
  ...{
    thanks: ['thanks', 'place.yes', 'agrees', 'bye', 'filler', 'greets'],
    greets: ['greets', 'areYouThere', 'filler'],
  },
  ...{
    person: ['person'],
    linkWorker: ['person', 'cancel', 'place.book', 'whatIsLinkWorker', 'agrees', 'whoFor', 'ourNumber'],
  },
  ...{
    noCall: ['noCall', 'howLong', 'complain', 'angry'],
    angry: ['angry', 'complain', 'corrects', 'noCall', 'stopTexting'],
  },
  ...{ talk: ['talk', 'story', 'feels', 'refuses'], corrects: ['corrects', 'refuses', 'place.no', 'angry', 'whoFor'] },
  ...{ skip: ['skip', 'refuses', 'unsure', 'filler'], unsure: ['unsure', 'skip', 'filler', 'feels', 'seeks', 'talk'] },
}
