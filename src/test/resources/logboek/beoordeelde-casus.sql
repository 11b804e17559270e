-- One case with everything that is judged about it, a row or more in each guarded table.
INSERT INTO open_call (id, versie, slug, titel, samenvatting, gepubliceerd, opent, sluit, proefronde, tijd_factor, instellingen)
VALUES ('00000000-0000-7000-8000-0000000000c1', 0, 'kernen-2026', 'Kernen', 'Kort', true, '2026-01-01T00:00Z', '2026-06-01T00:00Z', false, 1, '{"budget": 9000000}');
-- The same secret at each reading of this file, whether the trigger gave the call one or not.
DELETE FROM open_call_loting;
INSERT INTO open_call_loting VALUES ('00000000-0000-7000-8000-0000000000c1', repeat('a', 64), encode(sha256(convert_to(repeat('a', 64), 'UTF8')), 'hex'), '2026-01-01T00:00Z');
INSERT INTO open_call_tijdsprong VALUES ('00000000-0000-7000-8000-0000000000c1', 1, '2026-02-01T00:00Z', '2026-03-01T00:00Z');
INSERT INTO casus (id, versie, open_call_id, kenmerk, organisatie, titel, kern, status, inhoud, demo_waarden, getekend_door_id, getekend_door, getekend_op, getekende_hash, aangemaakt_op, gewijzigd_op, gewijzigd_door, ingediend_op)
VALUES ('00000000-0000-7000-8000-0000000000a1', 3, '00000000-0000-7000-8000-0000000000c1', 'WK-2026-0007', 'GM0867', 'Ons dorp', 'Kern', 'BESLOTEN', '{"bedrag": 3240000}', '[]', 'sub-1', 'Ina', '2026-03-01T10:00Z', 'abc', '2026-02-01T10:00Z', '2026-03-01T10:00Z', 'Ina', '2026-03-01T10:00Z');
INSERT INTO casus_mede_indiener VALUES ('00000000-0000-7000-8000-0000000000a1', 'GM0114');
INSERT INTO casus_lezer VALUES ('00000000-0000-7000-8000-0000000000a2', '00000000-0000-7000-8000-0000000000a1', 'sub-9', true, false, false);
INSERT INTO indiening (id, casus_id, volgnummer, inhoud, sha256, moment, door_id, door, getekend_door, getekend_op)
VALUES ('00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-0000000000a1', 1, '{"bedrag": 3240000}', 'abc', '2026-03-01T10:00Z', 'sub-1', 'Ina', 'Ina', '2026-03-01T10:00Z');
INSERT INTO aanvulling (id, versie, casus_id, fase, status, toelichting, gevraagd_door, gevraagd_op, uiterlijk, verlengd, herinnerd)
VALUES ('00000000-0000-7000-8000-0000000000a4', 0, '00000000-0000-7000-8000-0000000000a1', 'ONTVANKELIJKHEID', 'OPEN', 'Graag', 'Maarten', '2026-03-02T10:00Z', '2026-03-12T10:00Z', false, false);
INSERT INTO aanvulling_veld VALUES ('00000000-0000-7000-8000-0000000000a4', '/bedrag', 'Klopt dit?');
INSERT INTO aanvulling_antwoord VALUES ('00000000-0000-7000-8000-0000000000a4', 0, '{}', '2026-03-03T10:00Z', 'Ina');
INSERT INTO antwoord_versie VALUES ('00000000-0000-7000-8000-0000000000a6', '00000000-0000-7000-8000-0000000000a4', 1, '{}', 'sub-1', 'Ina', '2026-03-03T10:00Z');
INSERT INTO ontvankelijkheidsoordeel (casus_id, versie, uitkomst, motivering, beoordelaar_id, beoordelaar, beoordeeld_op, bevestiger, bevestigd_op)
VALUES ('00000000-0000-7000-8000-0000000000a1', 1, 'ONTVANKELIJK', 'Goed', 'sub-2', 'Maarten', '2026-03-04T10:00Z', 'Coen', '2026-03-05T10:00Z');
INSERT INTO knockout VALUES ('00000000-0000-7000-8000-0000000000a1', 'K1', 'VOLDOET', '3240000', NULL, NULL, 'tabel-1');
INSERT INTO toetsing (id, versie, casus_id, status, totaal, drempel_gehaald, beoordelaar_id, beoordelaar, gewijzigd_op, voltooid_op, bevestiger, bevestigd_op)
VALUES ('00000000-0000-7000-8000-0000000000b1', 2, '00000000-0000-7000-8000-0000000000a1', 'BEVESTIGD', 7.25, true, 'sub-2', 'Maarten', '2026-03-06T10:00Z', '2026-03-06T10:00Z', 'Coen', '2026-03-07T10:00Z');
INSERT INTO toetsing_score SELECT '00000000-0000-7000-8000-0000000000b1', 'T' || n, 7, 'Omdat' FROM generate_series(1, 3) n;
INSERT INTO belangverklaring VALUES ('00000000-0000-7000-8000-0000000000d1', 'sub-5', 'Lid Vijf', '00000000-0000-7000-8000-0000000000a1', 'WK-2026-0007', 'ORGANISATIE', 'Werkte er', '2026-03-08T10:00Z', true);
INSERT INTO belangverklaring_organisatie VALUES ('00000000-0000-7000-8000-0000000000d1', 'GM0867');
INSERT INTO belangverklaring_gevolg (id, verklaring_id, casus_id, kenmerk, soort, rol, tekst, geheim)
VALUES ('00000000-0000-7000-8000-0000000000d4', '00000000-0000-7000-8000-0000000000d1', '00000000-0000-7000-8000-0000000000a1', 'WK-2026-0007', 'BLIJFT', 'MARKTMEESTER', 'De toets rust op zijn werk', false);
INSERT INTO concept_versie VALUES ('00000000-0000-7000-8000-0000000000a5', '00000000-0000-7000-8000-0000000000a1', 2, 'bedrag', '{"bedrag": 3240000}', 'sub-1', 'Ina', '2026-02-20T10:00Z');
INSERT INTO werkversie VALUES ('00000000-0000-7000-8000-0000000000b2', 'TOETSING', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a1', 1, '[]', 'sub-2', 'Maarten', '2026-03-06T10:00Z');
INSERT INTO adviesronde (id, versie, casus_id, open_call_id, nodig, status, geopend_op, uiterlijk, gereed_op)
VALUES ('00000000-0000-7000-8000-0000000000d2', 1, '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000c1', 1, 'GEREED', '2026-03-08T10:00Z', '2026-03-20T10:00Z', '2026-03-18T10:00Z');
INSERT INTO advies_begeleiding VALUES ('00000000-0000-7000-8000-0000000000d5', '00000000-0000-7000-8000-0000000000a1', 'sub-8', '2026-03-08T10:00Z');
INSERT INTO beoordeling (id, versie, ronde_id, casus_id, open_call_id, lid_id, lid, status, aanbeveling, toelichting, gewogen, toegewezen_op, verklaard_op, uitgebracht_op, te_laat)
VALUES ('00000000-0000-7000-8000-0000000000d3', 1, '00000000-0000-7000-8000-0000000000d2', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000c1', 'sub-6', 'Lid Zes', 'UITGEBRACHT', 'TOELATEN', 'Mooi', 8.5, '2026-03-08T10:00Z', '2026-03-09T10:00Z', '2026-03-10T10:00Z', false);
INSERT INTO beoordeling_score SELECT '00000000-0000-7000-8000-0000000000d3', 'C' || n, 8, 'Daarom' FROM generate_series(1, 7) n;
INSERT INTO selectieronde (id, versie, open_call_id, volgnummer, status, besluit_id, begonnen_op, voorgelegd_door_id, voorgelegd_door, getekend_door, getekend_op)
VALUES ('00000000-0000-7000-8000-0000000000e1', 2, '00000000-0000-7000-8000-0000000000c1', 1, 'GETEKEND', '00000000-0000-7000-8000-0000000000e2', '2026-04-01T10:00Z', 'sub-7', 'Fons', 'Femke', '2026-04-05T10:00Z');
INSERT INTO rondeplaats (id, versie, casus_id, open_call_id, kenmerk, ronde_id, som, deler, advies, plaats, ingetrokken, aangemeld_op)
VALUES ('00000000-0000-7000-8000-0000000000e3', 1, '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000c1', 'WK-2026-0007', '00000000-0000-7000-8000-0000000000e1', 17, 2, 'TOELATEN', 1, false, '2026-04-01T10:00Z');
INSERT INTO selectiebesluit (id, versie, ronde_id, open_call_id, casus_id, uitkomst, fonds, bedrag, motivering, door_id, door, genomen_op)
VALUES ('00000000-0000-7000-8000-0000000000e4', 1, '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-0000000000a1', 'TOELATEN', 'KERNFONDS', 3240000, 'Sterk', 'sub-7', 'Fons', '2026-04-02T10:00Z');
INSERT INTO selectiebesluit_voorwaarde VALUES ('00000000-0000-7000-8000-0000000000e4', 1, 'Eerst het plein', 'Gemeente', '2026-09-01');
