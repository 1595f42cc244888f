-- What a person said of two services that look alike; `one` sorts before `other`.
create table decided (one text not null, other text not null, same integer not null, primary key (one, other)) strict, without rowid;
