import type { Fear } from '#content/fears.ts'
import type { AboutUs } from '#content/questions.ts'
import type { Line } from '#content/words.ts'
import { harmTold, howAnswered, isOfHarmTold, notLocal, rungIfErased } from '#dialogs/about-safely.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { answerTo, isFear } from '#dialogs/fears.ts'
import { mayBeRead, mayBeSeen } from '#dialogs/may-be-seen.ts'
import type { Memory } from '#dialogs/memory.ts'
import { plainly } from '#dialogs/plainly.ts'
import { SKIPPED, THIS_NUMBER } from '#dialogs/questions.ts'
import { recordOf } from '#dialogs/read-back.ts'
import type { StaffReading } from '#dialogs/vocabulary.ts'

/** Letters of what they said that are said back. */
const MOST_SAID_BACK = 90

/** And of what they asked for somebody with. */
const MOST_QUOTED = 150

/** The plain answer to a plain question about us: of their GP, by the team that it would go to, where that is known; of who sees it, by whether staff were alerted; of a number, by whether they told of danger. */
export const about = (question: Exclude<AboutUs, 'howLong' | 'language'> | Fear, memory: Memory): Line => {
  if (isFear(question)) return answerTo(question, memory)
  if (question === 'ourNumber' && memory.dangerHeard) return answerTo('whoNow', memory)
  if (question === 'tellGp' && memory.referredTo)
    return { message: 'about-toldGp', blanks: { team: memory.referredTo.name, record: recordOf(memory) } }
  if (question === 'tellGp') return { message: 'about-tellGp', blanks: { record: recordOf(memory) } }
  if (question === 'whenRead' && !memory.dangerHeard) return { message: 'about-hours' }
  if (question === 'atThisHour') return { message: 'about-hours' }
  if (question === 'noneAsked')
    return { message: 'about-noneAsked', blanks: { told: memory.dangerHeard ? 'danger' : 'nothing' } }
  if (question === 'whoSees' || question === 'whenRead')
    return { message: 'about-whoSees', blanks: { told: memory.dangerHeard ? 'danger' : 'nothing' } }
  if (isOfHarmTold(question, memory)) return harmTold(memory)
  if (question === 'howAnswered') return howAnswered(memory)
  if (question === 'notLocal') return notLocal(memory)
  if (question === 'rungIfErased') return rungIfErased(memory)
  if (question === 'fromNumber')
    return { message: 'about-fromNumber', blanks: { asked: isAwaited(memory) ? 'yes' : 'no' } }
  if (question === 'covers') return { message: 'about-covers', blanks: { towns: memory.towns.join(',') || 'none' } }
  if (question === 'robot') return { message: 'about-robot', blanks: { again: memory.robotTold ? 'yes' : 'no' } }
  if (question === 'gotIt') return gotIt(memory)
  if (question === 'ofComplaint' || (question === 'readIt' && memory.complained && !isAwaited(memory)))
    return ofComplaint(memory)
  if (question === 'readIt')
    return { message: 'about-readIt', blanks: { for: isAwaited(memory) ? 'person' : 'nobody' } }
  if (question === 'otherComputer') return { message: 'about-otherComputer', blanks: { for: reachedElsewhere(memory) } }
  if (question === 'stands') return whatStands(memory)
  if (question === 'whatPut') return whatWasPut(memory)
  if (question === 'alert') return ofAlert(memory)
  if (question === 'ifErased')
    return {
      message: 'about-ifErased',
      blanks: { waits: memory.toErase !== null ? 'part' : isAwaited(memory) ? 'yes' : 'no' },
    }
  if (question === 'whoIsRung') return whoIsRung(memory)
  if (isInPassing(question)) return { message: `about-${question}`, blanks: { way: memory.reasked % WAYS } }
  if (question === 'hello') return { message: mayBeSeen(memory) ? 'back-hello' : 'back-hours' }
  return { message: `about-${question}` }
}

/** When staff are here, to who asks when what they write is read, or whether anybody is there at such an hour. */
export const whenRead = ({ now, today, by }: StaffReading, asked: AboutUs | Fear): Line => ({
  message: asked === 'atThisHour' ? 'about-atThisHour' : 'about-whenRead',
  blanks: { staff: now ? 'now' : today ? 'today' : 'later', by: { instant: by } },
})

/** What a kind person is asked in passing, each with so many ways to answer it. */
const inPassing = ['fedUp', 'yourDay', 'wouldYou', 'othersToo'] as const

/** Whether that is what is asked: it is answered in a line, and wants no place. */
export const isInPassing = (question: AboutUs | null): question is (typeof inPassing)[number] =>
  inPassing.some((one) => one === question)
const WAYS = 3

/** What is answered in another way. */
const aloneOnly: ReadonlySet<AboutUs> = new Set<AboutUs>(['howLong', 'language'])

/** What else they ask about us: one thing more is answered beside the first. */
export const aboutBeside = (also: readonly AboutUs[], memory: Memory, most = 1): readonly Line[] =>
  also
    .filter((one): one is AboutOne => !(aloneOnly.has(one) || isFear(one)))
    .slice(0, most)
    .map((one) => about(one, memory))

type AboutOne = Exclude<AboutUs, 'howLong' | 'language'>

/** Whether somebody is to get back to them, and not only where they write now. */
const reachedElsewhere = (memory: Memory) =>
  !isAwaited(memory) ? 'nobody' : (memory.answers.reach ?? THIS_NUMBER) === THIS_NUMBER ? 'person' : 'elsewhere'

/** Whether what was asked for stands, was cancelled, or never went. */
function whatStands({ reference, referredTo, awaitingPerson, cancelled, formAt }: Memory): Line {
  if (reference !== null && referredTo)
    return {
      message: 'about-stands',
      blanks: {
        what: awaitingPerson ? 'both' : 'referral',
        team: referredTo.name,
        contact: { instant: referredTo.contactBy },
      },
    }
  if (awaitingPerson) return { message: 'about-request-stands' }
  if (formAt !== null) return { message: 'about-not-sent' }
  return { message: cancelled === null ? 'about-nobody-asked' : 'about-is-cancelled' }
}

/** What was put with what stands, in their own words where nobody else may read them here; else that nothing stands. */
function whatWasPut(memory: Memory): Line {
  const { awaitingPerson, reference, requestWords, onPhone, dangerHeard } = memory
  if (!awaitingPerson && reference === null)
    return dangerHeard && memory.formAt === null ? answerTo('tellsOthers', memory) : whatStands(memory)
  const isShown = onPhone && !dangerHeard && reference === null && requestWords !== ''
  return {
    message: 'about-whatPut',
    blanks: {
      what: reference === null ? 'request' : 'referral',
      words: isShown ? plainly(requestWords, MOST_QUOTED) : 'none',
      again: memory.reasked > 0 ? 'yes' : 'no',
    },
  }
}

/** What becomes of their alert. What danger was heard in is no part of a form. */
const ofAlert = ({ formAt, reference, staffReadBy }: Memory): Line => ({
  message: 'about-alert',
  blanks: { form: reference !== null ? 'sent' : formAt !== null ? 'open' : 'none', by: { instant: staffReadBy ?? 0 } },
})

/** Whom they get in touch with, by whether the one that it is for agrees. */
function whoIsRung({ answers, awaitingPerson, reference }: Memory): Line {
  const { who, knows, reach, theirReach } = answers
  const isRequest = awaitingPerson && reference === null
  const on = isRequest || who !== 'other' ? reach : theirReach
  const isOn = on !== undefined && on !== THIS_NUMBER && on !== SKIPPED
  const whom =
    isRequest || who !== 'other' ? (isOn ? 'elsewhere' : 'you') : knows !== 'yes' ? 'asker' : isOn ? 'them' : 'through'
  return {
    message: 'about-whoIsRung',
    blanks: { who: whom, reach: isOn ? plainly(on, MOST_SAID_BACK) : 'none' },
  }
}

/** With whom a complaint is, and by when they answer it; or that none was made here. */
function ofComplaint({ complained, team }: Memory): Line {
  if (!complained) return { message: 'about-noComplaint' }
  if (!team?.complain) return { message: 'about-gotIt', blanks: { for: 'complaint', reach: 'none', when: 'none' } }
  const { to, phone, by } = team.complain
  return { message: 'about-complaint', blanks: { to, phone, by: { instant: by } } }
}

/** That it is kept, and by what they are reached, as far as they said. */
function gotIt(memory: Memory): Line {
  const { reach, when } = mayBeRead(memory) ? {} : memory.answers
  const forWhom = isAwaited(memory) ? 'person' : memory.complained ? 'complaint' : 'nobody'
  return {
    message: 'about-gotIt',
    blanks: {
      for: forWhom,
      reach: !reach || reach === THIS_NUMBER ? 'none' : plainly(reach, MOST_SAID_BACK),
      when:
        plainly(when ?? '', MOST_SAID_BACK)
          .trim()
          .replace(/[.\s]+$/, '') || 'none',
    },
  }
}
