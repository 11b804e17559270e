-- The latest sealed head of the log when this version was frozen, as its receipt carries it; absent for older versions.
alter table indiening
    add kop_grootte      bigint,
    add kop_wortel       text,
    add kop_verzegeld_op timestamptz,
    add check ((kop_grootte is null) = (kop_wortel is null) and (kop_grootte is null) = (kop_verzegeld_op is null));
