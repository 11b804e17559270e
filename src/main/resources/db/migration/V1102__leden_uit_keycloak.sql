-- Whether Keycloak still gives a member the role, and when a shortage of members was told.
alter table commissielid add column rolhouder boolean not null default true;
alter table adviesronde add column tekort_gemeld_op timestamptz;
