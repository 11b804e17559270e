-- The lottery for equal totals. Every call gets a secret of its own when it is made, by whatever way, and a promise: the SHA-256 of that secret,
-- which everybody may read from then on. Neither ever changes.
create table open_call_loting (
    open_call  uuid primary key references open_call on delete cascade,
    geheim     text not null check (geheim ~ '^[0-9a-f]{64}$'),
    belofte    text not null check (belofte = encode(sha256(convert_to(geheim, 'UTF8')), 'hex')),
    gemaakt_op timestamptz not null
);

create function open_call_loting_maken(nieuw uuid) returns void language plpgsql as $$
declare
    g text := encode(
        sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex');
begin
    insert into open_call_loting (open_call, geheim, belofte, gemaakt_op)
    values (nieuw, g, encode(sha256(convert_to(g, 'UTF8')), 'hex'), now());
end $$;

create function open_call_krijgt_loting() returns trigger language plpgsql as $$
begin
    perform open_call_loting_maken(new.id);
    return null;
end $$;
create trigger krijgt_loting after insert on open_call for each row execute function open_call_krijgt_loting();

create function open_call_loting_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'De loting van een open call wordt nooit gewijzigd';
end $$;
create trigger blijft before update on open_call_loting for each statement execute function open_call_loting_blijft();

do $$
declare
    c uuid;
begin
    for c in select id from open_call loop
        perform open_call_loting_maken(c);
    end loop;
end $$;
