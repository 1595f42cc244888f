-- What staff noted of places. Not sealed: each is said, with who signed it, to whoever asks of the place.
create table notes (number integer primary key autoincrement, service text not null, at integer not null, body text not null) strict;
