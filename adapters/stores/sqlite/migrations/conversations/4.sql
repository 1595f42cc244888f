-- Who told of it is not known of those kept before: they count as one person.
alter table gaps add column teller text not null default '';
