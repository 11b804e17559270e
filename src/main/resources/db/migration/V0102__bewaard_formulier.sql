-- Forms that were posted after their session had ended, until their user has logged in again. Encrypted with a key that
-- only the cookie of that browser gives; gone within the hour.
create table bewaard_formulier (
  sleutel_hash bytea primary key,
  inhoud bytea not null,
  verloopt timestamptz not null
);
create index bewaard_formulier_verloopt on bewaard_formulier (verloopt);
