/** Every message, and the blanks it needs. Made from languages/en by `npm run check`. */
export interface Messages {
  'choice-yes': never
  'choice-no': never
  'choice-safe': never
  'choice-notSafe': never
  'choice-ratherNot': never
  'choice-more': never
  'choice-none': never
  'choice-linkWorker': never
  'choice-noSurgery': never
  'choice-send': never
  'choice-change': never
  'choice-dontSend': never
  'crisis-staffed': 'by'
  'crisis-unstaffed': 'by'
  'crisis-again': never
  'crisis-safe-now': never
  'crisis-not-safe': never
  'crisis-told': 'times'
  'hand-off-noted': never
  'hand-off-already': never
  'hand-off-media': never
  'hand-off-when': 'by' | 'team'
  'hand-off-unsure-when': never
  'hand-off-number-noted': never
  'help-how': never
  'stopped': never
  'link-worker-words': 'words'
  'link-worker-left': never
  'place-ask': 'need'
  'place-again': never
  'self-referral-begin': never
  'self-referral-name': never
  'self-referral-reach-here': never
  'self-referral-reach': never
  'self-referral-surgery': never
  'self-referral-whereabouts': never
  'self-referral-consent': 'employer' | 'name' | 'reach' | 'record' | 'surgery' | 'team' | 'where' | 'words'
  'self-referral-consent-again': never
  'self-referral-sent': 'contact' | 'phone' | 'read' | 'reference' | 'team' | 'tries'
  'self-referral-already': 'contact' | 'phone' | 'reference' | 'team'
  'self-referral-not-sent': never
  'self-referral-could-not': never
  'self-referral-nudge': never
  'signposting-found': 'more' | 'near' | 'need' | 'place'
  'signposting-place': 'checked' | 'cost' | 'join' | 'miles' | 'name' | 'phone' | 'remote' | 'stale' | 'street' | 'web' | 'when'
  'signposting-quiet': never
  'signposting-nothing-near': 'shown'
  'signposting-none-fit': never
  'signposting-could-not-look': never
  'signposting-ending': never
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
  'what-matters-ask': never
  'what-matters-again': never
  'what-matters-offer-person': never
  'what-matters-anything-else': never
}
