-- A round of which every case was withdrawn ends without a decision.
alter table selectieronde drop constraint selectieronde_status_check;
alter table selectieronde add constraint selectieronde_status_check
    check (status in ('BESLUITEN', 'TEKENEN', 'GETEKEND', 'AANGEKONDIGD', 'VERVALLEN'));
alter table selectieronde drop constraint selectieronde_check1;
alter table selectieronde add constraint selectieronde_check1
    check (getekend_op is not null or status in ('BESLUITEN', 'TEKENEN', 'VERVALLEN'));
drop index selectieronde_levend;
create unique index selectieronde_levend on selectieronde (open_call_id) where status not in ('AANGEKONDIGD', 'VERVALLEN');
