-- Blobs are sealed (see seal.ts). Whoever has this file alone reads ids, positions, times and kinds, and no person's words.
create table conversations (
  n integer primary key,
  id text not null unique,
  version integer not null default 0,
  -- The last position given: one number runs over heard and said.
  last integer not null default 0,
  channel text not null,
  language text not null,
  reply_to blob not null,
  -- The latest offer and the dialog's snapshot.
  kept blob,
  -- What was heard and not yet handled, as JSON: the position of each, how it is listened to, when it came, how often it failed.
  waiting text not null default '[]',
  -- When the next turn is due; null where nothing waits. `held` where that is only because more may come.
  ready_at integer,
  held integer not null default 0,
  -- Whether a flag was ever raised, so that who never raised one is not looked up.
  flagged integer not null default 0
) strict;
create index ready on conversations (ready_at) where ready_at is not null;

create table addresses (hash text primary key, conversation integer not null) strict, without rowid;

-- Written once and never changed.
create table heard (
  conversation integer not null,
  position integer not null,
  -- A keyed hash of the channel's own id: the same message is known for ever.
  id blob not null,
  words integer not null,
  at integer not null,
  contents blob not null,
  primary key (conversation, position),
  unique (conversation, id)
) strict, without rowid;

-- What was said, which is also the outbox. What belongs to no conversation has an id of its own.
create table said (
  n integer primary key,
  id text,
  conversation integer,
  position integer,
  at integer not null,
  -- Null: where the person of the conversation last wrote.
  channel text,
  reply_to blob,
  language text not null,
  priority text not null,
  asks integer not null,
  body blob not null,
  -- kept: to be sent. leased: a try is under way, or its result is unknown. sent. withdrawn.
  state text not null default 'kept',
  due_at integer not null,
  tries integer not null default 0,
  unknown integer not null default 0,
  token text,
  carrier_id text,
  unique (conversation, position)
) strict;
create index unsent on said (due_at) where state in ('kept', 'leased');
create unique index said_to_nobody on said (id) where id is not null;

-- An alert written when its message was accepted is not written again by the turn.
create table kept (
  conversation integer not null,
  position integer not null,
  kind text not null,
  at integer not null,
  body blob not null,
  closed_at integer,
  primary key (conversation, position, kind)
) strict, without rowid;
create index kept_by_kind on kept (kind, at);
create index open_flags on kept (conversation, position) where kind = 'flag' and closed_at is null;

create table referral_references (reference text primary key) strict, without rowid;

-- Needs with nowhere to go. They belong to no person, and say nothing of one.
create table gaps (n integer primary key, need text not null, district text, month text not null, because text not null) strict;

create table due (
  id text primary key,
  kind text not null,
  at integer not null,
  conversation text,
  body blob not null,
  done integer not null default 0,
  token text,
  leased_until integer not null default 0
) strict, without rowid;
create index due_at on due (at) where done = 0;
