-- Sessions of pages: what Keycloak gave at the login, encrypted with a key that only the cookie of that browser and the secret
-- of the application give together. A row that is gone is a session that has ended, whoever still has the cookie.
create table sessie (
  handvat_hash bytea primary key,
  inhoud bytea not null,
  gevraagd timestamptz not null,
  verloopt timestamptz not null
);
create index sessie_verloopt on sessie (verloopt);
comment on column sessie.gevraagd is 'When Keycloak was last asked whether this session still holds.';
