-- What people said of a place, one from each conversation. The teller is a keyed hash of conversation and place together:
-- it tells two people apart, and says nothing of one.
create table reports (
  number integer primary key autoincrement, service text not null, teller blob not null, said text not null,
  day text not null, unique (service, teller)
) strict;
