# What a place is like, after "For food" in a list: only what all the places in it have on record.
wish = { $like ->
    [free] free
    [evening] in the evening
    [weekend] at the weekend
    [remote] by phone or online
    [fromHome] from home
    [nearer] nearer
    [stepFree] with no steps
    [women] for women
    [morning] in the morning
    [afternoon] in the afternoon
    [notMorning] after midday
    [afterThree] after 3pm
    [children] where children may come
    [close] within 2 miles
    [walkable] a mile away at most
    [bus] on a bus route
    [oneToOne] one to one
    [inPerson] in person
    [notOlder] leaving out places for older people
    [today] open today
    [notChildren] leaving out places for children
   *[notChurch] leaving out churches
}
