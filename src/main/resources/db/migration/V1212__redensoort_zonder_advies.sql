-- A case without an advice follows the ranking alone; one below the threshold has no rank either and follows the toets.
alter table selectiebesluit drop constraint selectiebesluit_redensoort_check;
alter table selectiebesluit add constraint selectiebesluit_redensoort_check
    check (redensoort in ('VOLGT', 'VOLGT_RANG', 'VOLGT_TOETS', 'BUDGET_OP', 'AFWIJKING'));
