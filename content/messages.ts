/** Every message, and the blanks it needs. Made from languages/en by `npm run check`. */
export interface Messages {
  'about-robot': never
  'about-cost': never
  'about-whoSees': 'told'
  'about-howLong': never
  'about-whatIsLinkWorker': never
  'about-hours': never
  'about-ourNumber': never
  'about-deleting': never
  'about-whoRuns': never
  'about-tellGp': 'record'
  'about-language': never
  'about-howDoesItWork': never
  'about-areYouThere': never
  'choice-yes': never
  'choice-no': never
  'choice-safe': never
  'choice-notSafe': never
  'choice-safeHere': never
  'choice-notSafeHere': never
  'choice-ratherNot': never
  'choice-skip': never
  'choice-first': never
  'choice-second': never
  'choice-third': never
  'choice-more': never
  'choice-none': never
  'choice-linkWorker': never
  'choice-tooFar': never
  'choice-wrongTime': never
  'choice-cost': never
  'choice-notForMe': never
  'choice-anyway': never
  'choice-another': never
  'choice-carryOn': never
  'choice-fresh': never
  'choice-helped': never
  'choice-someoneElse': never
  'choice-forMe': never
  'choice-notYet': never
  'choice-canNotSay': never
  'choice-noSurgery': never
  'choice-send': never
  'choice-change': never
  'choice-dontSend': never
  'choice-addToIt': never
  'choice-newNumber': never
  'choice-cancelIt': never
  'choice-sorted': never
  'choice-waiting': never
  'choice-couldNot': never
  'choice-didNotTry': never
  'choice-need-loneliness': never
  'choice-need-mood': never
  'choice-need-bereavement': never
  'choice-need-housing': never
  'choice-need-money': never
  'choice-need-food': never
  'choice-need-benefits': never
  'choice-need-work': never
  'choice-need-learning': never
  'choice-need-caring': never
  'choice-need-social-care': never
  'choice-need-health-condition': never
  'choice-need-healthy-living': never
  'choice-need-disability': never
  'choice-need-active': never
  'choice-need-addiction': never
  'choice-need-transport': never
  'choice-need-nature': never
  'choice-need-arts': never
  'choice-need-volunteering': never
  'choice-need-family': never
  'choice-need-newcomers': never
  'choice-need-digital': never
  'choice-need-rights': never
  'choice-need-safety': never
  'crisis-staffed': 'by'
  'crisis-unstaffed': 'by' | 'day'
  'crisis-again': never
  'crisis-safe-now': never
  'crisis-not-safe': never
  'crisis-told': 'times'
  'crisis-ill-staffed': 'by'
  'crisis-ill-unstaffed': 'by' | 'day'
  'crisis-ill-again': never
  'crisis-ill-safe-now': never
  'crisis-ill-not-safe': never
  'crisis-ill-told': 'times'
  'crisis-came-back': never
  'bodily-whom-to-ring': never
  'wandering-ring': never
  'ending': never
  'agreed-check-in': never
  'agreed-will-check-in': never
  'agreed-no-check-in': never
  'agreed-kept': never
  'follow-up-ask': never
  'follow-up-thanked': never
  'follow-up-sorted': never
  'follow-up-waiting': never
  'follow-up-heard': 'outcome'
  'follow-up-well': never
  'follow-up-forgot': 'known'
  'follow-up-could-not': never
  'follow-up-did-not-try': never
  'back-where-we-were': never
  'back-stranger': never
  'back-at-rest': never
  'hand-off-noted': never
  'hand-off-already': never
  'hand-off-media': never
  'hand-off-language': never
  'hand-off-when': 'by' | 'team'
  'hand-off-unsure-when': never
  'hand-off-number-noted': never
  'hand-off-kept': never
  'hand-off-cancelled': never
  'hand-off-still': 'by' | 'team'
  'hand-off-late': 'before' | 'by' | 'team'
  'hearing-first': never
  'hearing-second': never
  'hearing-truth': never
  'hearing-still': never
  'hearing-here': never
  'angry-heard': never
  'help-how': never
  'stopped': 'waits'
  'link-worker-words': 'words'
  'link-worker-left': never
  'my-referral-stands': 'contact' | 'phone' | 'reference' | 'team'
  'my-referral-late': 'contact' | 'phone' | 'read' | 'reference' | 'team'
  'my-referral-what-next': never
  'my-referral-add': never
  'my-referral-added': never
  'my-referral-cancel': never
  'my-referral-cancelled': never
  'my-referral-kept': never
  'my-referral-elsewhere': never
  'my-referral-unknown': never
  'my-referral-begun': 'begun'
  'my-referral-not-now': never
  'my-referral-number': never
  'my-referral-number-changed': never
  'my-referral-surgery-told': never
  'my-referral-surgery-not-told': never
  'place-ask': 'asked' | 'heard'
  'place-again': never
  'complaint-ask': 'reach'
  'complaint-kept': 'by' | 'phone' | 'to'
  'complaint-kept-somewhere': never
  'privacy-erase': never
  'privacy-will-erase': 'waits'
  'privacy-copy': never
  'privacy-will-copy': never
  'privacy-as-before': never
  'reflection': 'need' | 'way'
  'safely-ask': never
  'safely-again': never
  'safely-lines': 'about'
  'safely-more': 'times'
  'safely-not-here': never
  'safely-still-here': 'times'
  'self-referral-begin': 'most'
  'self-referral-name': 'asked' | 'for'
  'self-referral-more': never
  'self-referral-helper': 'asked'
  'self-referral-reach-here': 'asked' | 'rung'
  'self-referral-reach': 'asked' | 'for' | 'rung'
  'self-referral-knows': 'asked'
  'self-referral-their-name': 'asked' | 'knows'
  'self-referral-their-reach': 'asked' | 'rung'
  'self-referral-when': 'asked' | 'rung'
  'self-referral-surgery': 'asked' | 'for'
  'self-referral-whereabouts': 'asked' | 'for'
  'self-referral-birth': 'asked' | 'because' | 'for'
  'self-referral-address': 'asked' | 'because' | 'for'
  'self-referral-matters': 'asked' | 'for'
  'self-referral-enjoyed': 'asked' | 'for'
  'self-referral-support': 'asked' | 'for'
  'self-referral-anything-else': 'asked'
  'self-referral-asked-back': never
  'self-referral-no-answer': never
  'self-referral-waits': never
  'self-referral-doubts': never
  'self-referral-why': 'question'
  'self-referral-not-rung': never
  'self-referral-worker': 'worker'
  'self-referral-not-told': 'record'
  'self-referral-read-back': 'employer' | 'for' | 'team'
  'self-referral-field': 'field' | 'words'
  'self-referral-field-no-surgery': never
  'self-referral-field-worker': 'worker'
  'self-referral-consent': 'cut' | 'record'
  'self-referral-consent-changed': never
  'self-referral-consent-asked': never
  'self-referral-consent-again': never
  'self-referral-change': never
  'self-referral-sent': 'contact' | 'for' | 'phone' | 'read' | 'reference' | 'rung' | 'team' | 'tries'
  'self-referral-tell-surgery': never
  'self-referral-ask-later': never
  'self-referral-done': never
  'self-referral-not-sent': never
  'self-referral-left': never
  'self-referral-could-not': never
  'self-referral-nudge': never
  'signposting-found': 'joy' | 'like' | 'more' | 'need' | 'place' | 'second' | 'third' | 'where'
  'signposting-place': 'at' | 'checked' | 'cost' | 'join' | 'miles' | 'name' | 'number' | 'open' | 'phone' | 'postcode' | 'remote' | 'stale' | 'street' | 'web' | 'when'
  'signposting-quiet': 'asks' | 'place'
  'signposting-details': 'about' | 'provider' | 'web'
  'signposting-of-place': 'name' | 'phone' | 'says'
  'signposting-joining': 'join' | 'name' | 'phone'
  'signposting-to-keep': 'step'
  'signposting-keep': 'name' | 'phone' | 'street' | 'when'
  'signposting-print': never
  'signposting-not-listed': never
  'signposting-not-now': never
  'signposting-missed': never
  'signposting-still': never
  'signposting-why-none': never
  'signposting-nothing-such': 'like' | 'shown'
  'signposting-untold': 'like'
  'signposting-same': 'first' | 'fits' | 'second' | 'third'
  'signposting-still-nothing': 'times'
  'signposting-lacks': 'thing'
  'signposting-instead': 'need' | 'shown'
  'signposting-nothing-near': 'shown' | 'thing' | 'where'
  'signposting-none-fit': never
  'signposting-could-not-look': never
  'answer-plain': 'answer' | 'checked'
  'answer-which-town': never
  'answer-could-not': never
  'trouble-set-aside': never
  'trouble-reopened': never
  'web-title': never
  'web-heading': never
  'web-you': never
  'web-bot': never
  'web-link-worker': never
  'web-conversation': never
  'web-your-message': never
  'web-send': never
  'web-choose': never
  'web-danger': never
  'web-leave': never
  'web-left': never
  'web-left-what': never
  'web-left-again': never
  'web-staying': never
  'web-empty': never
  'web-too-long': never
  'web-too-large': never
  'web-not-kept': never
  'web-not-shown': never
  'web-no-place': never
  'web-gone': never
  'web-waiting': never
  'web-check': never
  'web-check-again': never
  'web-sent-media': never
  'web-not-found': never
  'web-not-done': never
  'web-went-wrong': never
  'welcome-hello': never
  'what-matters-ask': 'place'
  'what-matters-again': never
  'what-matters-doors': never
  'what-matters-sorry': never
  'what-matters-guess': 'need'
  'what-matters-which': never
  'what-matters-offer-person': never
  'what-matters-anything-else': never
  'heard-also': 'second' | 'third'
  'heard-sorry': 'need'
  'back-hours': never
  'back-hello': never
  'back-carry-on': never
  'heard-young': never
  'what-matters-stuck': never
  'wish': 'like'
}
