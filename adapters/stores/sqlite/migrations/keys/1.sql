-- A key for each person, wrapped by FINGERPOST_KEY. Without its row here nothing of theirs can be read again.
create table keys (owner text primary key, wrapped blob not null) strict, without rowid;
