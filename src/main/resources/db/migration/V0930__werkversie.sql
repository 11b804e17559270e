-- Every version of what people write to judge a case, with who and when; only ever added to. Four eyes look at all authors of a work.
create table werkversie (
    id         uuid primary key,
    soort      text not null check (soort in ('ONTVANKELIJKHEID', 'TOETSING', 'BEOORDELING', 'BESLUIT')),
    werk       uuid not null,
    zaak       uuid not null,
    volgnummer integer not null check (volgnummer > 0),
    inhoud     text not null check (inhoud is json array),
    door_id    text not null,
    door       text not null,
    op         timestamptz not null,
    unique (werk, zaak, soort, volgnummer)
);
create index werkversie_zaak on werkversie (zaak, op);

create function werkversie_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Een bewaarde versie wordt nooit gewijzigd (%)', tg_table_name;
end $$;
create trigger blijft before update or delete or truncate on werkversie
    for each statement execute function werkversie_blijft();

-- What was found before versions were kept: the last author known.
insert into werkversie (id, soort, werk, zaak, volgnummer, inhoud, door_id, door, op)
select gen_random_uuid(), 'ONTVANKELIJKHEID', casus_id, casus_id, 1,
       json_build_array(
           json_build_object('veld', '/uitkomst', 'naam', 'Uitkomst', 'waarde', coalesce(uitkomst, '')),
           json_build_object('veld', '/motivering', 'naam', 'Motivering', 'waarde', motivering))::text,
       beoordelaar_id, coalesce(beoordelaar, ''), beoordeeld_op
from ontvankelijkheidsoordeel
where beoordelaar_id is not null and beoordeeld_op is not null;
