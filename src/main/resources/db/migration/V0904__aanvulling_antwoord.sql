-- The answer to an aanvulling as its submitter has it so far: kept while it is written, gone once it is sent.
create table aanvulling_antwoord (
    aanvulling_id uuid primary key references aanvulling (id),
    versie        bigint not null,
    inhoud        text not null,
    bewaard_op    timestamptz not null,
    bewaard_door  text not null
);
