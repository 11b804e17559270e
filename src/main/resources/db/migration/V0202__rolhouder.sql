-- Who has which role, and for which organisations each of them works, as Keycloak last said. Renewed from there within a
-- minute; nobody else writes here.
create table rolhouder (
    rol       varchar(40)  not null,
    gebruiker varchar(200) not null,
    primary key (rol, gebruiker)
);

create table rolhouder_organisatie (
    gebruiker   varchar(200) not null,
    organisatie varchar(64)  not null,
    primary key (gebruiker, organisatie)
);
create index rolhouder_organisatie_van on rolhouder_organisatie (organisatie);
