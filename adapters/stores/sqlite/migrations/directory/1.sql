create table editions (number integer primary key, source text not null, imported_at integer not null) strict;
create table services (edition integer not null, n integer not null, record text not null, primary key (edition, n)) strict, without rowid;
