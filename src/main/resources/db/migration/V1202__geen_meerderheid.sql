-- Without a majority in the commission a case has a total and no advice; a case without a total still has none.
alter table rondeplaats drop constraint rondeplaats_check1;
alter table rondeplaats add constraint rondeplaats_advies_check check (advies is null or som is not null);
