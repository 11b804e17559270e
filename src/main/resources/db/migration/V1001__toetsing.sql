-- The toets of a case: one row for each case, scores beside it.
create table toetsing (
    id              uuid primary key,
    versie          bigint not null,
    casus_id        uuid not null unique,
    status          text not null check (status in ('CONCEPT', 'VOLTOOID', 'BEVESTIGD')),
    totaal          numeric(12, 6) check (totaal between 1 and 10),
    drempel_gehaald boolean,
    beoordelaar_id  text,
    beoordelaar     text,
    gewijzigd_op    timestamptz not null,
    voltooid_op     timestamptz,
    bevestiger      text,
    bevestigd_op    timestamptz,
    reden_teruggave text,
    check ((totaal is not null) = (status <> 'CONCEPT')),
    check ((bevestigd_op is not null) = (status = 'BEVESTIGD'))
);

create table toetsing_score (
    toetsing_id uuid not null references toetsing (id),
    criterium   text not null,
    cijfer      numeric(3, 1) check (cijfer between 1 and 10),
    motivering  text not null,
    primary key (toetsing_id, criterium)
);
