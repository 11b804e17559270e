-- Process runs: one row per run that was ever asked for. At most one lives per zaak and kind of process.
create table procesloop (
    id uuid primary key,
    soort varchar(20) not null,
    zaak uuid not null,
    status varchar(20) not null,
    vervolg varchar(80) not null,
    instantie_key bigint,
    procesversie integer,
    laatste_element varchar(200),
    laatste_job timestamptz,
    verwacht varchar(300),
    verwacht_uiterlijk timestamptz,
    gevraagd_op timestamptz not null,
    geregistreerd_op timestamptz,
    geeindigd_op timestamptz,
    reden varchar(1000),
    versie bigint not null
);

create unique index procesloop_levend on procesloop (soort, zaak) where status in ('AANGEVRAAGD', 'GEREGISTREERD');
create index procesloop_zaak on procesloop (zaak);
create index procesloop_stand on procesloop (laatste_job) where status in ('AANGEVRAAGD', 'GEREGISTREERD');

-- The outbox. volgnummer gives the order per zaak; a row leaves when every earlier row of its zaak has left.
create table uitgaand (
    id uuid primary key,
    volgnummer bigint generated always as identity,
    zaak uuid not null,
    run uuid,
    soort varchar(20) not null,
    naam varchar(200),
    sleutel varchar(200),
    element varchar(200),
    motor_key bigint,
    variabelen jsonb not null,
    status varchar(20) not null,
    pogingen integer not null,
    volgende_poging timestamptz not null,
    reden varchar(1000),
    gemaakt_op timestamptz not null,
    afgehandeld_op timestamptz,
    versie bigint not null
);

create index uitgaand_zaak on uitgaand (zaak, volgnummer) where status in ('WACHT', 'GEBLOKKEERD');
create index uitgaand_wacht on uitgaand (volgnummer) where status = 'WACHT';
create index uitgaand_geblokkeerd on uitgaand (volgnummer) where status = 'GEBLOKKEERD';

-- Jobs that did not succeed. A row goes when the job succeeds or its run ends.
create table vastgelopen_job (
    id uuid primary key,
    run uuid not null,
    job_key bigint not null,
    zaak uuid,
    type varchar(200) not null,
    element varchar(200) not null,
    element_instantie_key bigint not null,
    instantie_key bigint not null,
    blijvend boolean not null,
    reden varchar(1000) not null,
    aantal integer not null,
    eerste_op timestamptz not null,
    laatste_op timestamptz not null,
    unique (run, job_key)
);

create index vastgelopen_job_blijvend on vastgelopen_job (laatste_op) where blijvend;

-- What was deployed to the engine, by whom it is asked back in a case: which version of a diagram was in force when.
create table uitgerold (
    id uuid primary key,
    bestand varchar(200) not null,
    code varchar(200) not null,
    procesversie integer not null,
    definitie_key bigint not null,
    uitgerold_op timestamptz not null,
    unique (code, procesversie, definitie_key)
);

-- Which replica compares runs with the engine: whoever moves this moment has the turn until then.
create table waakbeurt (
    id integer primary key,
    tot timestamptz not null
);

insert into waakbeurt (id, tot) values (1, '2000-01-01T00:00:00Z');
