-- What stood in a toetsing before versions were kept: the last author known.
insert into werkversie (id, soort, werk, zaak, volgnummer, inhoud, door_id, door, op)
select gen_random_uuid(), 'TOETSING', t.casus_id, t.casus_id, 1,
       coalesce((select json_agg(json_build_object(
                     'veld', '/scores/' || s.criterium || '/cijfer', 'naam', 'Cijfer: ' || s.criterium,
                     'waarde', coalesce(s.cijfer::text, '')) order by s.criterium)
                 from toetsing_score s where s.toetsing_id = t.id)::text, '[]'),
       t.beoordelaar_id, coalesce(t.beoordelaar, ''), t.gewijzigd_op
from toetsing t
where t.beoordelaar_id is not null;
