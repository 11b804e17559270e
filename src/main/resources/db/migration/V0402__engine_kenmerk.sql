-- The mark this database leaves in its engine, and since when the engine has the data it has now: keys from before then
-- mean nothing in it. One row; sinds is empty until an engine was marked.
create table engine_kenmerk (
    id uuid primary key,
    sinds timestamptz
);

insert into engine_kenmerk (id) values (gen_random_uuid());
