-- The inbox. The subject's columns are copied when the task arrives: the inbox lists, sorts and searches by itself.
create table taak (
    id uuid primary key,
    run uuid not null,
    element varchar(200) not null,
    ronde integer not null,
    job_key bigint not null,
    zaak uuid not null,
    soort varchar(40) not null,
    rol varchar(40) not null,
    voor varchar(200),
    status varchar(20) not null,
    behandelaar varchar(200),
    behandelaar_naam varchar(300),
    ontvangen_op timestamptz not null,
    uiterlijk timestamptz,
    afgerond_op timestamptz,
    reden varchar(1000),
    kenmerk varchar(40) not null,
    kern varchar(300) not null,
    gemeente varchar(200) not null,
    provincie varchar(100) not null,
    versie bigint not null,
    unique (run, element, ronde)
);

create index taak_open on taak (rol, uiterlijk, id) where status <> 'GESLOTEN';
create index taak_mijn on taak (behandelaar) where status <> 'GESLOTEN';
create index taak_zaak on taak (zaak, soort);

-- Who may be chosen when a coordinator hands a task to somebody else: those who opened the inbox in that role.
create table taak_behandelaar (
    gebruiker varchar(200) not null,
    rol varchar(40) not null,
    naam varchar(300) not null,
    gezien_op timestamptz not null,
    primary key (rol, gebruiker)
);
