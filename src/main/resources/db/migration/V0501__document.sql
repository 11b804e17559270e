-- One row per uploaded content. A new version of a document is a row of its own in the same series.
CREATE TABLE document (
    id                uuid        PRIMARY KEY,
    versie            bigint      NOT NULL,
    zaak              uuid        NOT NULL,
    reeks             uuid        NOT NULL,
    versienummer      integer     NOT NULL,
    soort             text        NOT NULL,
    vertrouwelijkheid text        NOT NULL,
    bestandsnaam      text        NOT NULL,
    sleutel           text        NOT NULL UNIQUE,
    upload_id         text,
    grootte           bigint,
    deelgrootte       bigint      NOT NULL,
    verwachte_sha256  text,
    sha256            text,
    type              text,
    status            text        NOT NULL,
    scan              text        NOT NULL,
    bevinding         text,
    uploader          text        NOT NULL,
    uploader_naam     text        NOT NULL,
    begonnen_op       timestamptz NOT NULL,
    voltooid_op       timestamptz,
    gelezen_op        timestamptz,
    -- when the server reads the content (again); null: nothing left to read
    lezen_vanaf       timestamptz,
    pogingen          integer     NOT NULL,
    -- when what is left at the store is removed (again); null: nothing left to remove
    ruimen_vanaf      timestamptz,
    CHECK (status <> 'COMPLEET' OR (grootte IS NOT NULL AND type IS NOT NULL))
);
CREATE INDEX document_zaak ON document (zaak, id);
CREATE INDEX document_lezen ON document (lezen_vanaf) WHERE lezen_vanaf IS NOT NULL;
CREATE INDEX document_ruimen ON document (ruimen_vanaf) WHERE ruimen_vanaf IS NOT NULL;
CREATE INDEX document_bezig ON document (begonnen_op) WHERE status = 'BEZIG';
