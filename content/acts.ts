/** What people do with a sentence of theirs, as content/acts/README.md tells of it. */
export const acts = [
  ...(['robot', 'cost', 'whoSees', 'stays', 'nextPerson', 'deleting', 'areYouThere', 'hours', 'ourNumber'] as const),
  ...(['howLong', 'gotIt', 'whatIsLinkWorker', 'whoRuns', 'howDoesItWork', 'otherComputer', 'onPaper'] as const),
  ...(['language', 'socialServices', 'tellGp', 'whyAsk', 'takenAway', 'isNormal', 'covers'] as const),
  ...(['place.cost', 'place.when', 'place.where', 'place.book', 'place.phone', 'place.about', 'place.whoFor'] as const),
  ...(['place.parking', 'place.steps', 'place.bring', 'place.children', 'place.busy', 'place.home'] as const),
  ...(['place.someone', 'place.keep', 'place.no', 'place.shut', 'place.yes'] as const),
  ...(['person', 'talk', 'complain', 'cancel', 'stopTexting', 'more', 'seeks', 'plain', 'startAgain'] as const),
  ...(['need', 'story', 'feels', 'where', 'reach', 'whoFor', 'about', 'outcome', 'tried', 'noCall'] as const),
  ...(['corrects', 'safe', 'refuses', 'agrees', 'skip', 'unsure', 'angry', 'sorry', 'thanks', 'bye'] as const),
  ...(['greets', 'filler', 'bright'] as const),
] as const

export type Act = (typeof acts)[number]
