-- What the answer to an aanvulling held after each save, and who saved it. It stays when the answer was sent. Never changed.
create table antwoord_versie (
    id            uuid primary key,
    aanvulling_id uuid not null references aanvulling (id),
    versie        bigint not null,
    inhoud        text not null,
    door_id       text not null,
    door          text not null,
    op            timestamptz not null,
    unique (aanvulling_id, versie)
);

-- Answers that are kept now start their history with what they hold; who kept them is known by name only.
insert into antwoord_versie (id, aanvulling_id, versie, inhoud, door_id, door, op)
select gen_random_uuid(), aanvulling_id, 1, inhoud, '', bewaard_door, bewaard_op from aanvulling_antwoord;

create function antwoord_versie_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Een versie van een antwoord wordt nooit gewijzigd';
end $$;
create trigger blijft before update or delete on antwoord_versie
    for each statement execute function antwoord_versie_blijft();
