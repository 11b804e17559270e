-- What a draft held after each save, and who saved it: one topic, or everything where onderwerp is empty. Never changed.
create table concept_versie (
    id        uuid primary key,
    casus_id  uuid not null references casus (id),
    versie    bigint not null,
    onderwerp text not null,
    inhoud    text not null,
    door_id   text not null,
    door      text not null,
    op        timestamptz not null
);
create index concept_versie_casus on concept_versie (casus_id, onderwerp, versie);

-- Drafts that exist already start their history with what they hold now; who saved it is known by name only.
insert into concept_versie (id, casus_id, versie, onderwerp, inhoud, door_id, door, op)
select gen_random_uuid(), id, versie, '', inhoud, '', gewijzigd_door, gewijzigd_op from casus where status = 'CONCEPT';

create function concept_versie_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Een versie van een concept wordt nooit gewijzigd';
end $$;
create trigger blijft before update on concept_versie
    for each statement execute function concept_versie_blijft();
