-- Mails: one row per key, so that a step that is repeated does not mail twice.
CREATE TABLE melding (
    id uuid PRIMARY KEY,
    sleutel varchar(200) NOT NULL UNIQUE,
    aan varchar(320) NOT NULL,
    onderwerp varchar(200) NOT NULL,
    tekst text NOT NULL,
    status varchar(20) NOT NULL CHECK (status IN ('GEPLAND', 'VERZONDEN', 'GEBLOKKEERD')),
    gepland_op timestamptz NOT NULL,
    pogingen integer NOT NULL DEFAULT 0,
    volgende_poging timestamptz NOT NULL,
    verzonden_op timestamptz,
    fout varchar(500)
);
CREATE INDEX melding_te_sturen ON melding (volgende_poging) WHERE status = 'GEPLAND';
CREATE INDEX melding_mislukt ON melding (gepland_op) WHERE status = 'GEBLOKKEERD';
