/** What only those who are in it have a place at. */
export const closed: ReadonlySet<string> = new Set([
  'refugees',
  'postnatal',
  'offenders',
  'veterans',
  'homeless',
  'lgbt',
  'sex-work',
  'domestic-abuse',
  'sexual-violence',
  'young-carers',
  'abuser',
  'trafficking',
  'prisoner-family',
  'fostering',
  'suicide-loss',
  'baby-loss',
  'child-loss',
  'twins',
  'forced-marriage',
  'gambling',
  'alcohol',
  'drugs',
  'porn-sex-addiction',
  'gaming-addiction',
  'care-leavers',
])

/** What somebody is wherever they go: it counts whatever they need. */
export const identities: ReadonlySet<string> = new Set([
  ...['refugees', 'offenders', 'veterans', 'lgbt', 'care-leavers', 'young-carers', 'prisoner-family', 'sex-work'],
])
