alter table gaps add column filters text not null default '[]';
