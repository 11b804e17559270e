-- The inbox asks at each page which cases its reader is kept out of.
create index casus_lezer_uitgesloten on casus_lezer (gebruiker_id) where uitgesloten;
