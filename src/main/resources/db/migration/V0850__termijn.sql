create table looptermijn (
    id           uuid primary key,
    versie       bigint not null,
    open_call_id uuid not null,
    zaak         uuid not null,
    soort        text not null,
    omschrijving text not null,
    status       text not null,
    uiterlijk    timestamptz not null,
    stil_sinds   timestamptz,
    gemeld       boolean not null
);
create unique index looptermijn_een_per_soort on looptermijn (zaak, soort) where status <> 'BEEINDIGD';
create index looptermijn_call on looptermijn (open_call_id) where status in ('LOOPT', 'STIL');
