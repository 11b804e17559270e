-- Which kind of reason a decision has; null for what was decided before there were kinds, and where nobody chose one.
alter table selectiebesluit add column redensoort text check (redensoort in ('VOLGT', 'BUDGET_OP', 'AFWIJKING'));
