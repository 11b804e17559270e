-- A call. opent and sluit are call time: the clock of the call itself, which in a rehearsal is not the one on the wall.
create table open_call (
    id              uuid         primary key,
    versie          bigint       not null,
    slug            varchar(100) not null unique,
    titel           varchar(200) not null,
    samenvatting    text         not null,
    gepubliceerd    boolean      not null,
    opent           timestamptz  not null,
    sluit           timestamptz  not null,
    proefronde      boolean      not null,
    tijd_begin_echt timestamptz,
    tijd_begin_call timestamptz,
    tijd_factor     bigint       not null check (tijd_factor >= 1),
    instellingen    text         not null check (instellingen is json object),
    check (opent < sluit),
    check (not proefronde or (tijd_begin_echt is not null and tijd_begin_call is not null))
);

-- The moves of a rehearsal's clock, in order.
create table open_call_tijdsprong (
    open_call  uuid        not null references open_call,
    volgnummer integer     not null,
    echt       timestamptz not null,
    naar       timestamptz not null,
    primary key (open_call, volgnummer)
);
