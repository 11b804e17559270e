-- What was decided before versions were kept: the last author known.
insert into werkversie (id, soort, werk, zaak, volgnummer, inhoud, door_id, door, op)
select gen_random_uuid(), 'BESLUIT', ronde_id, casus_id, 1,
       json_build_array(
           json_build_object('veld', '/uitkomst', 'naam', 'Uitkomst', 'waarde', uitkomst),
           json_build_object('veld', '/bedrag', 'naam', 'Bedrag', 'waarde', coalesce(bedrag::text, '')),
           json_build_object('veld', '/motivering', 'naam', 'Motivering', 'waarde', motivering))::text,
       door_id, door, genomen_op
from selectiebesluit;
