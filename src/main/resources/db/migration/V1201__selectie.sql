-- A round of a call. At most one is not yet announced.
create table selectieronde (
    id                 uuid primary key,
    versie             bigint not null,
    open_call_id       uuid not null,
    volgnummer         integer not null check (volgnummer > 0),
    status             text not null check (status in ('BESLUITEN', 'TEKENEN', 'GETEKEND', 'AANGEKONDIGD')),
    besluit_id         uuid not null,
    begonnen_op        timestamptz not null,
    reden_afsluiting   text,
    afgesloten_door    text,
    voorgelegd_door_id text,
    voorgelegd_door    text,
    reden_teruggave    text,
    getekend_door      text,
    getekend_op        timestamptz,
    aankondigen_op     timestamptz,
    aangekondigd_op    timestamptz,
    unique (open_call_id, volgnummer),
    check ((aangekondigd_op is not null) = (status = 'AANGEKONDIGD')),
    check (getekend_op is not null or status in ('BESLUITEN', 'TEKENEN'))
);
create unique index selectieronde_levend on selectieronde (open_call_id) where status <> 'AANGEKONDIGD';

-- A case that is ready for the fund; the total is a fraction so that it stays exact.
create table rondeplaats (
    id           uuid primary key,
    versie       bigint not null,
    casus_id     uuid not null unique,
    open_call_id uuid not null,
    kenmerk      text not null,
    ronde_id     uuid references selectieronde (id),
    som          numeric(16, 6),
    deler        integer check (deler > 0),
    advies       text,
    plaats       integer check (plaats > 0),
    ingetrokken  boolean not null,
    aangemeld_op timestamptz not null,
    check ((som is null) = (deler is null)),
    check ((som is null) = (advies is null)),
    check (plaats is null or som is not null)
);
create index rondeplaats_call on rondeplaats (open_call_id, ronde_id);

create table selectiebesluit (
    id              uuid primary key,
    versie          bigint not null,
    ronde_id        uuid not null references selectieronde (id),
    open_call_id    uuid not null,
    casus_id        uuid not null unique,
    uitkomst        text not null check (uitkomst in ('TOELATEN', 'RESERVE', 'AFWIJZEN')),
    fonds           text,
    bedrag          numeric(14, 2) check (bedrag > 0),
    reservevolgorde integer check (reservevolgorde > 0),
    motivering      text not null check (motivering <> ''),
    reden_afwijking text,
    reden_gelijken  text,
    door_id         text not null,
    door            text not null,
    genomen_op      timestamptz not null,
    check ((uitkomst = 'TOELATEN') = (bedrag is not null)),
    check ((bedrag is null) = (fonds is null)),
    check ((uitkomst = 'RESERVE') = (reservevolgorde is not null))
);
create index selectiebesluit_call on selectiebesluit (open_call_id);

create table selectiebesluit_voorwaarde (
    besluit_id uuid not null references selectiebesluit (id),
    volgnummer integer not null,
    tekst      text not null,
    eigenaar   text not null,
    datum      date not null,
    primary key (besluit_id, volgnummer)
);
