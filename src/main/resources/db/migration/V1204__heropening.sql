-- Why a round that was laid for signature or signed is open again, until it is laid anew; and the withdrawn case that did it.
alter table selectieronde
    add column reden_heropening text,
    add column heropend_casus uuid,
    add column heropend_op timestamptz,
    add check ((reden_heropening is null) = (heropend_op is null));
