-- The log knows each row it guards by its primary key.
alter table belangverklaring_gevolg add column id uuid primary key default gen_random_uuid();
create index belangverklaring_keten on belangverklaring (coalesce(casus_id, id));
