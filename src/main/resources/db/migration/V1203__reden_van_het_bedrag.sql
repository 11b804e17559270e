-- Why the fund gives less than was asked; part of the decision that the submitter reads.
alter table selectiebesluit add column reden_bedrag text;
