create table sources (
  number integer primary key autoincrement, source text not null, address text not null, precedence integer not null,
  imported_at integer not null, memory text, size integer not null, state text not null
) strict;
create unique index used_source on sources (source) where state = 'used';
insert into sources (number, source, address, precedence, imported_at, size, state)
  select number, source, source, 5, imported_at, (select count(*) from services where edition = number), 'used'
  from editions;
drop table editions;

-- A place is its edition's number times 2^32, and where the service stands in it.
create table listed (
  place integer primary key, edition integer not null, id text not null, hash text not null, record text not null
) strict;
insert or ignore into listed (place, edition, id, hash, record)
  select edition * 4294967296 + n, edition, json_extract(record, '$.id'), '', record from services;
drop table services;
create unique index listed_id on listed (edition, id);

create table withdrawn (id text primary key, name text not null, source text not null, at integer not null) strict, without rowid;

create table switches (number integer not null) strict;
insert into switches select coalesce(max(number), 0) from sources;
