import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { readArea, readAreaFile } from '#content/areas.ts'
import { teamFor, teamKnown } from '#content/team-for.ts'

const yaml = readFileSync(`${import.meta.dirname}/../../content/areas/thornshire/area.yaml`, 'utf8')
const thornshire = readArea('thornshire')

describe('areas', () => {
  for (const area of [thornshire, readArea('trafford-trial')]) {
    it(`${area.name} has only telephone numbers that nobody has`, () => {
      const { localNumber, teams } = area
      const numbers = [localNumber, ...teams.flatMap(({ phone, complain }) => [phone, complain.phone])]
      for (const number of numbers) expect(number).to.match(/^01632 960\d{3}$/)
    })

    it(`everyone in ${area.name} has a team, wherever they say they are`, () => {
      for (const [place, district] of Object.entries(area.places)) {
        expect(teamFor(area, { district, surgery: null }).covers.districts, place).to.include(district)
      }
    })
  }

  it('in Thornshire one team has a wait, and one is for adults and for people with no surgery', () => {
    const [vale, langrigg, open] = thornshire.teams
    expect(vale).to.include({ wait: null, adultsOnly: false, forNoSurgery: false })
    expect(langrigg).to.include({ adultsOnly: false, forNoSurgery: false })
    expect(langrigg!.wait).to.include({ weeks: 6 })
    expect(open).to.include({ wait: null, adultsOnly: true, forNoSurgery: true, notesLiveIn: 'own' })
    expect(open!.notFor.en).to.include('under 18')
  })

  it('in Thornshire one team asks for a date of birth, and says why; the others ask for nothing', () => {
    const asked = thornshire.teams.map(({ asksFor }) => asksFor)
    expect(asked).to.deep.equal([{}, { dateOfBirth: { en: 'so that the right record is found' } }, {}])
  })

  it('whoever complains hears within three working days that it came', () => {
    for (const { teams } of [thornshire, readArea('trafford-trial')])
      for (const { complain } of teams) expect(complain.answersWithinWorkingDays).to.equal(3)
  })

  const cases: readonly [string, string | null, string | null, string][] = [
    ['names their surgery as it is called', null, 'Kirk Ashdale Medical Centre', 'langrigg-and-ashdale'],
    ['lives with one team and has a surgery of the other', 'XX1', 'Langrigg Surgery', 'langrigg-and-ashdale'],
    ['leaves half of the name out', null, 'castlegate', 'thornley-vale'],
    ['says it in a sentence', null, "i'm with the doctors at langrigg", 'langrigg-and-ashdale'],
    ['misspells it', null, 'langrig surgary', 'langrigg-and-ashdale'],
    ['swaps two letters', null, 'Priroy medical center', 'thornley-vale'],
    ['cuts it in two', null, 'the river side', 'thornley-vale'],
    ['names a surgery that is not ours', 'XX9', 'Tannery Lane Surgery', 'langrigg-and-ashdale'],
    ['does not know their surgery', 'XX8', "don't know", 'langrigg-and-ashdale'],
    ['says only "the surgery"', 'XX8', 'the surgery', 'langrigg-and-ashdale'],
    ['gives a whole postcode, small and close', 'xx84ab', null, 'langrigg-and-ashdale'],
    ['has no surgery and lives here', 'XX3', 'none', 'thornley-vale'],
    ['has no surgery and lives nowhere that we know', 'M33', 'none', 'open-door'],
    ['tells us nothing', null, null, 'open-door'],
  ]
  for (const [who, district, surgery, team] of cases) {
    it(`who ${who} reaches ${team}`, () => expect(teamFor(thornshire, { district, surgery }).id).to.equal(team))
  }

  it('whose surgery is none of ours is known by where they are, and by nothing else', () => {
    expect(teamKnown(thornshire, { district: null, surgery: 'dr patels' })).to.equal(undefined)
    expect(teamKnown(thornshire, { district: 'XX1', surgery: 'dr patels' })?.id).to.equal('thornley-vale')
    expect(teamKnown(thornshire, { district: null, surgery: 'castlegate' })?.id).to.equal('thornley-vale')
  })

  it('who names a surgery that is not ours is not of one whose name tells nothing', () => {
    const area = readAreaFile('thornshire', yaml.replaceAll('Langrigg Surgery', 'The Health Centre'))
    expect(teamFor(area, { district: 'XX1', surgery: 'Tannery Lane Surgery' }).id).to.equal('thornley-vale')
  })

  it('an area that is not there is refused with those that are', () => {
    expect(() => readArea('atlantis')).to.throw('has no area "atlantis", expected one of thornshire, trafford-trial')
  })

  const broken: readonly [string, string, string, string][] = [
    [
      'a time that is none',
      "mon: ['09:00', '17:00']",
      "mon: ['9am', '17:00']",
      'alerts.hours.mon[0]: Expected a time such',
    ],
    [
      'closing before opening',
      "['10:00', '16:00']",
      "['16:00', '10:00']",
      'open-door.hours.mon: Expected the first time',
    ],
    [
      'a team that is never there',
      "    hours:\n      mon: ['10:00', '16:00']\n      wed: ['10:00', '16:00']\n      fri: ['10:00', '16:00']\n",
      '    hours: {}\n',
      'open-door.hours: Expected a day on which someone is there',
    ],
    ['a day that is none', '      thu: [', '      thurs: [', 'thornley-vale.hours: Unrecognized key: "thurs"'],
    ['a time zone that is none', 'Europe/London', 'Europe/Thornley', 'timeZone: Expected a time zone'],
    ['a team with no promise', '    tries: 5\n', '', 'open-door.tries: Invalid input: expected number'],
    [
      'something asked for without a reason',
      'dateOfBirth: { en: so that the right record is found }',
      'dateOfBirth: true',
      'langrigg-and-ashdale.asksFor.dateOfBirth: Invalid input',
    ],
    [
      'something that nobody may ask for',
      'dateOfBirth: {',
      'nhsNumber: {',
      'langrigg-and-ashdale.asksFor: Unrecognized key: "nhsNumber"',
    ],
    [
      'a complaint that nobody answers',
      'answersWithinWorkingDays: 3',
      'answersWithinWorkingDays: 0',
      'thornley-vale.complain.answersWithinWorkingDays: Too small',
    ],
    ['two teams of one id', 'id: open-door', 'id: thornley-vale', 'thornley-vale: is told of twice'],
    ['two teams for one district', 'districts: [XX8, XX9]', 'districts: [XX8, XX9, XX1]', 'XX1: is covered twice'],
    ['a place where nobody works', 'Hensby: XX9', 'Hensby: XX10', 'Hensby: is in XX10, which no team covers'],
    [
      'a surgery of no team',
      'XX8, team: langrigg-and-ashdale',
      'XX8, team: langrigg',
      'Langrigg Surgery of langrigg: is only half',
    ],
    ['nobody for those with no surgery', '    forNoSurgery: true\n', '', 'teams: 0 are for people with no surgery'],
    ['a folder of another name', 'id: thornshire', 'id: thornshore', 'id: is thornshore, expected thornshire'],
    ['an empty file', yaml, '', 'the whole file: Invalid input: expected object'],
  ]
  for (const [what, is, becomes, why] of broken) {
    it(`${what} is refused in a sentence`, () => {
      expect(yaml).to.include(is)
      const text = yaml.replace(is, becomes)
      expect(() => readAreaFile('thornshire', text)).to.throw(`content/areas/thornshire/area.yaml, ${why}`)
    })
  }
})
