-- Why somebody reads one case: an assignment that stands, or a declaration in the role of voorzitter or secretaris. A row
-- stays when the reason ends, so that a declaration is not asked twice.
alter table casus_lezer
    add column toegewezen boolean not null default false,
    add column verklaard  boolean not null default false;

update casus_lezer set toegewezen = true, verklaard = true where not uitgesloten;

-- Whose assignment ended before this rule was kept does not read on. A new database has no reviews yet.
do $$
begin
    if to_regclass('beoordeling') is not null then
        update casus_lezer l set toegewezen = false
        from beoordeling b
        where b.casus_id = l.casus_id and b.lid_id = l.gebruiker_id
          and b.status not in ('TOEGEWEZEN', 'VERKLAARD', 'UITGEBRACHT');
    end if;
end $$;

alter table casus_lezer
    alter column toegewezen drop default,
    alter column verklaard drop default,
    add check (not (uitgesloten and toegewezen));
