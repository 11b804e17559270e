-- The register of interests: every declaration with its explanation, what ended with it and what rests on the work of who declared it.
-- Never changed, never deleted.
create table belangverklaring (
    id           uuid primary key,
    gebruiker_id text not null,
    gebruiker    text not null,
    casus_id     uuid references casus (id),
    kenmerk      text not null,
    bereik       text not null check (bereik in ('CASUS', 'ORGANISATIE')),
    toelichting  text not null check (toelichting <> ''),
    verklaard_op timestamptz not null,
    laat         boolean not null
);
create index belangverklaring_gebruiker on belangverklaring (gebruiker_id);

-- The organisations an interest is in; empty when it is in one case only.
create table belangverklaring_organisatie (
    verklaring_id uuid not null references belangverklaring (id),
    organisatie   text not null,
    primary key (verklaring_id, organisatie)
);
create index belangverklaring_organisatie_code on belangverklaring_organisatie (organisatie);

create table belangverklaring_gevolg (
    verklaring_id uuid not null references belangverklaring (id),
    casus_id      uuid not null references casus (id),
    kenmerk       text not null,
    soort         text not null check (soort in ('GESTOPT', 'OPNIEUW', 'BLIJFT')),
    rol           text not null,
    tekst         text not null,
    geheim        boolean not null
);
create index belangverklaring_gevolg_casus on belangverklaring_gevolg (casus_id);
create index belangverklaring_gevolg_verklaring on belangverklaring_gevolg (verklaring_id);

-- Which late declarations were mailed to who must act; not a part of the register.
create table belang_gemeld (
    verklaring_id uuid primary key references belangverklaring (id),
    gemeld_op     timestamptz not null
);

-- What was known until now: interests in organisations. From here they hide every case of that organisation everywhere.
insert into belangverklaring (id, gebruiker_id, gebruiker, casus_id, kenmerk, bereik, toelichting, verklaard_op, laat)
select b.id, b.lid_id, coalesce(c.naam, 'lid van de adviescommissie'), null, '', 'ORGANISATIE', b.toelichting, b.verklaard_op, false
from belang b left join commissielid c on c.gebruiker_id = b.lid_id;
insert into belangverklaring_organisatie (verklaring_id, organisatie) select id, organisatie from belang;
insert into casus_lezer (id, casus_id, gebruiker_id, uitgesloten)
select distinct on (k.id, b.lid_id) gen_random_uuid(), k.id, b.lid_id, true
from belang b
join casus k on k.ingediend_op is not null and (k.organisatie = b.organisatie
    or exists (select 1 from casus_mede_indiener m where m.casus_id = k.id and m.organisatie = b.organisatie))
on conflict (casus_id, gebruiker_id) do update set uitgesloten = true;
drop table belang;

create function belangregister_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Het register van belangen wordt nooit gewijzigd (%)', tg_table_name;
end $$;
create trigger blijft before update or delete or truncate on belangverklaring
    for each statement execute function belangregister_blijft();
create trigger blijft before update or delete or truncate on belangverklaring_organisatie
    for each statement execute function belangregister_blijft();
create trigger blijft before update or delete or truncate on belangverklaring_gevolg
    for each statement execute function belangregister_blijft();

-- A review that was given and lapses by an interest keeps its scores: it is what others could have read.
alter table beoordeling drop constraint beoordeling_check;
alter table beoordeling drop constraint beoordeling_check1;
alter table beoordeling add constraint beoordeling_gewogen_bij_uitgebracht
    check ((gewogen is null) = (uitgebracht_op is null) and (gewogen is not null) >= (status = 'UITGEBRACHT')
        and (gewogen is null or status in ('UITGEBRACHT', 'VERSCHOOND')));
