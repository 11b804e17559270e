create table casus (
    id                     uuid primary key,
    versie                 bigint not null,
    open_call_id           uuid not null,
    kenmerk                text not null unique,
    organisatie            text not null,
    titel                  text not null,
    kern                   text not null,
    status                 text not null,
    status_voor_aanvulling text,
    inhoud                 text not null,
    demo_waarden           text not null,
    getekend_door_id       text,
    getekend_door          text,
    getekend_op            timestamptz,
    getekende_hash         text,
    aangemaakt_op          timestamptz not null,
    gewijzigd_op           timestamptz not null,
    gewijzigd_door         text not null,
    ingediend_op           timestamptz,
    reden_einde            text,
    check ((ingediend_op is not null) or status in ('CONCEPT', 'VERLOPEN', 'INGETROKKEN'))
);
create index casus_organisatie on casus (organisatie);
create index casus_call_status on casus (open_call_id, status);

create table casus_mede_indiener (
    casus_id    uuid not null references casus (id),
    organisatie text not null,
    primary key (casus_id, organisatie)
);
create index casus_mede_indiener_organisatie on casus_mede_indiener (organisatie);

create table casus_lezer (
    id           uuid primary key,
    casus_id     uuid not null references casus (id),
    gebruiker_id text not null,
    uitgesloten  boolean not null,
    unique (casus_id, gebruiker_id)
);

create table indiening (
    id            uuid primary key,
    casus_id      uuid not null references casus (id),
    volgnummer    integer not null check (volgnummer > 0),
    inhoud        text not null,
    sha256        text not null,
    moment        timestamptz not null,
    door_id       text not null,
    door          text not null,
    getekend_door text,
    getekend_op   timestamptz,
    unique (casus_id, volgnummer)
);

create table aanvulling (
    id                uuid primary key,
    versie            bigint not null,
    casus_id          uuid not null references casus (id),
    fase              text not null,
    status            text not null,
    toelichting       text not null,
    gevraagd_door     text not null,
    gevraagd_op       timestamptz not null,
    uiterlijk         timestamptz not null,
    verlengd          boolean not null,
    herinnerd         boolean not null,
    reden_verlenging  text,
    geeindigd_op      timestamptz,
    unique (casus_id, fase)
);

create table aanvulling_veld (
    aanvulling_id uuid not null references aanvulling (id),
    pointer       text not null,
    vraag         text not null,
    primary key (aanvulling_id, pointer)
);

create table ontvankelijkheidsoordeel (
    casus_id          uuid primary key references casus (id),
    versie            bigint not null,
    uitkomst          text,
    motivering        text not null,
    beoordelaar_id    text,
    beoordelaar       text,
    beoordeeld_op     timestamptz,
    bevestiger        text,
    bevestigd_op      timestamptz,
    reden_teruggave   text
);

create table knockout (
    casus_id     uuid not null references casus (id),
    code         text not null,
    bevinding    text not null,
    gegeven      text not null,
    oordeel      text,
    motivering   text,
    besluittabel text,
    primary key (casus_id, code)
);
