-- Members of the adviescommissie and their interests in organisations.
create table commissielid (
    gebruiker_id text primary key,
    naam         text not null,
    voorzitter   boolean not null,
    invalshoek   text,
    actief       boolean not null,
    bekend_sinds timestamptz not null
);

create table belang (
    id           uuid primary key,
    lid_id       text not null,
    organisatie  text not null,
    toelichting  text not null,
    verklaard_op timestamptz not null,
    unique (lid_id, organisatie)
);

-- The reviews of one case together.
create table adviesronde (
    id           uuid primary key,
    versie       bigint not null,
    casus_id     uuid not null unique,
    open_call_id uuid not null,
    nodig        integer not null check (nodig > 0),
    status       text not null check (status in ('TOEWIJZEN', 'LOOPT', 'GEREED')),
    geopend_op   timestamptz not null,
    uiterlijk    timestamptz not null,
    gereed_op    timestamptz,
    check ((gereed_op is not null) = (status = 'GEREED'))
);
create index adviesronde_call on adviesronde (open_call_id, status);

-- One review by one member; a member has at most one in a round, ever: a recusal is for good.
create table beoordeling (
    id             uuid primary key,
    versie         bigint not null,
    ronde_id       uuid not null references adviesronde (id),
    casus_id       uuid not null,
    open_call_id   uuid not null,
    lid_id         text not null,
    lid            text not null,
    status         text not null,
    aanbeveling    text,
    toelichting    text not null,
    gewogen        numeric(12, 6) check (gewogen between 1 and 10),
    toegewezen_op  timestamptz not null,
    verklaard_op   timestamptz,
    uitgebracht_op timestamptz,
    geeindigd_op   timestamptz,
    te_laat        boolean not null,
    unique (ronde_id, lid_id),
    check ((gewogen is not null) = (status = 'UITGEBRACHT')),
    check ((uitgebracht_op is not null) = (status = 'UITGEBRACHT'))
);
create index beoordeling_lid on beoordeling (lid_id, open_call_id);

create table beoordeling_score (
    beoordeling_id uuid not null references beoordeling (id),
    criterium      text not null,
    cijfer         numeric(3, 1) check (cijfer between 1 and 10),
    motivering     text not null,
    primary key (beoordeling_id, criterium)
);
