-- One row per Idempotency-Key of one user; the answer is null only inside the transaction that is still busy.
CREATE TABLE idempotentie (
    gebruiker text        NOT NULL,
    sleutel   text        NOT NULL,
    hash      text        NOT NULL,
    antwoord  text,
    gemaakt   timestamptz NOT NULL,
    PRIMARY KEY (gebruiker, sleutel)
);
CREATE INDEX idempotentie_gemaakt ON idempotentie (gemaakt);
