create table gazetteers (
  number integer primary key autoincrement, kind text not null, size integer not null, state text not null
) strict;
create unique index used_gazetteer on gazetteers (kind) where state = 'used';

-- A place is its gazetteer's number times 2^37, and the postcode as a number. Degrees are in hundred thousandths.
create table postcodes (
  place integer primary key, lat integer not null, lon integer not null, ended integer not null
) strict;

create table named_places (
  gazetteer integer not null, said text not null, name text not null, type text, county text,
  lat integer not null, lon integer not null
) strict;
create index named_place on named_places (gazetteer, said);
