-- What the source has and its edition has not, as JSON.
alter table sources add column left_out text not null default '[]';
