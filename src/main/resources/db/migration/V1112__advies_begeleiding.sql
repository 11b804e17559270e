-- Who asked or withdrew members for the reviews of a case: an interest that is declared after that is a late one. Only ever added to.
create table advies_begeleiding (
    id           uuid primary key,
    casus_id     uuid not null references casus (id),
    gebruiker_id text not null,
    op           timestamptz not null,
    unique (casus_id, gebruiker_id)
);
