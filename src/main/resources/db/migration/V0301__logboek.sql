-- One row per chain; its lock orders the entries of one case and of nothing else.
CREATE TABLE logboek_keten (
    keten uuid PRIMARY KEY,
    lengte bigint NOT NULL,
    laatste bytea NOT NULL CHECK (length(laatste) = 32)
);

-- What is sealed: the fixed fields of an entry and its salted commitment. Never changed, never deleted.
CREATE TABLE logboek_regel (
    id uuid PRIMARY KEY,
    keten uuid NOT NULL,
    volgnummer bigint NOT NULL,
    soort varchar(60) NOT NULL,
    moment timestamptz NOT NULL,
    vorige bytea NOT NULL CHECK (length(vorige) = 32),
    inhoud_hash bytea NOT NULL CHECK (length(inhoud_hash) = 32),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    UNIQUE (keten, volgnummer)
);

-- The personal part with its salt; may be erased, never changed.
CREATE TABLE logboek_inhoud (
    regel uuid PRIMARY KEY REFERENCES logboek_regel (id),
    zout bytea NOT NULL CHECK (length(zout) = 32),
    inhoud text NOT NULL
);

-- Committed entries that are not in the tree yet. nr is given out under the lock of the chain, so it keeps its order.
CREATE TABLE logboek_wachtrij (
    regel uuid PRIMARY KEY REFERENCES logboek_regel (id),
    nr bigint GENERATED ALWAYS AS IDENTITY,
    sinds timestamptz NOT NULL
);
CREATE INDEX logboek_wachtrij_nr ON logboek_wachtrij (nr);

-- The Merkle tree (RFC 9162): its leaves, the hashes of its complete subtrees and its sealed heads.
CREATE TABLE logboek_blad (
    positie bigint PRIMARY KEY,
    regel uuid NOT NULL UNIQUE,
    hash bytea NOT NULL CHECK (length(hash) = 32)
);
CREATE TABLE logboek_knoop (
    niveau smallint NOT NULL CHECK (niveau > 0),
    positie bigint NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (niveau, positie)
);
CREATE TABLE logboek_kop (
    grootte bigint PRIMARY KEY CHECK (grootte >= 0),
    wortel bytea NOT NULL CHECK (length(wortel) = 32),
    moment timestamptz NOT NULL
);
-- The head of the empty tree, so that there always is a latest one.
INSERT INTO logboek_kop (grootte, wortel, moment) VALUES (0, sha256(''::bytea), now());

-- A mistake in our own code cannot rewrite the past; somebody with more rights is found out by the check.
CREATE FUNCTION logboek_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Het logboek wordt nooit gewijzigd (%)', TG_TABLE_NAME;
END $$;
CREATE TRIGGER blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON logboek_regel
    FOR EACH STATEMENT EXECUTE FUNCTION logboek_blijft();
CREATE TRIGGER blijft BEFORE UPDATE OR TRUNCATE ON logboek_inhoud
    FOR EACH STATEMENT EXECUTE FUNCTION logboek_blijft();
CREATE TRIGGER blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON logboek_blad
    FOR EACH STATEMENT EXECUTE FUNCTION logboek_blijft();
CREATE TRIGGER blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON logboek_knoop
    FOR EACH STATEMENT EXECUTE FUNCTION logboek_blijft();
CREATE TRIGGER blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON logboek_kop
    FOR EACH STATEMENT EXECUTE FUNCTION logboek_blijft();
