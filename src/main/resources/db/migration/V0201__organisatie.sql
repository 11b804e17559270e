-- Who can act in an open call. For a gemeente the code is its CBS code.
create table organisatie (
    code      varchar(64)  primary key,
    naam      varchar(200) not null,
    soort     varchar(32)  not null,
    provincie varchar(64)
);
