-- What a transaction changed in a guarded table, until its entry of the log takes it up; empty once it has committed. A row that stays
-- was changed by somebody else than the application.
CREATE TABLE logboek_wijziging (
    tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
    tabel text NOT NULL,
    sleutel text NOT NULL,
    keten uuid NOT NULL,
    oud jsonb,
    nieuw jsonb,
    PRIMARY KEY (tx, tabel, sleutel)
);

-- The primary key of a row as one text.
CREATE FUNCTION logboek_sleutel(tabel regclass, rij jsonb) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(rij ->> a.attname, '/' ORDER BY array_position(i.indkey::int2[], a.attnum))
    FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::int2[])
    WHERE i.indrelid = tabel AND i.indisprimary
$$;

-- Every column of a row but the technical ones, written the same whatever the time zone of who asks.
CREATE FUNCTION logboek_beeld(rij anyelement, technisch text[]) RETURNS jsonb LANGUAGE plpgsql STABLE SET timezone = 'UTC' AS $$
BEGIN
    RETURN to_jsonb(rij) - technisch;
END $$;

-- Remembers the first old and the last new state of a row in this transaction. Arguments: how the chain follows from rij, and the
-- technical columns.
CREATE FUNCTION logboek_wijzigt() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    vorige jsonb;
    volgende jsonb;
    oude_sleutel text;
    nieuwe_sleutel text;
    in_keten uuid;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        vorige := logboek_beeld(OLD, TG_ARGV[1]::text[]);
        oude_sleutel := logboek_sleutel(TG_RELID, vorige);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        volgende := logboek_beeld(NEW, TG_ARGV[1]::text[]);
        nieuwe_sleutel := logboek_sleutel(TG_RELID, volgende);
    END IF;
    IF vorige IS NOT DISTINCT FROM volgende THEN
        RETURN NULL;
    END IF;
    EXECUTE 'SELECT ' || TG_ARGV[0] || ' FROM (SELECT $1 AS rij) r' INTO in_keten USING coalesce(volgende, vorige);
    in_keten := coalesce(in_keten, '00000000-0000-0000-0000-000000000000'::uuid);
    IF oude_sleutel <> nieuwe_sleutel THEN
        INSERT INTO logboek_wijziging (tabel, sleutel, keten, oud, nieuw)
            VALUES (TG_TABLE_NAME, oude_sleutel, in_keten, vorige, NULL)
            ON CONFLICT (tx, tabel, sleutel) DO UPDATE SET nieuw = NULL;
        vorige := NULL;
    END IF;
    INSERT INTO logboek_wijziging (tabel, sleutel, keten, oud, nieuw)
        VALUES (TG_TABLE_NAME, coalesce(nieuwe_sleutel, oude_sleutel), in_keten, vorige, volgende)
        ON CONFLICT (tx, tabel, sleutel) DO UPDATE SET nieuw = EXCLUDED.nieuw;
    RETURN NULL;
END $$;
