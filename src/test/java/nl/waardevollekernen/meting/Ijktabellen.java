package nl.waardevollekernen.meting;

import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.weg.Databank;

/** The tables of the reference: those a submission writes, with their indexes, checks and references, in a schema apart. */
final class Ijktabellen {
    static final String SCHEMA = "ijkpunt";

    private static final List<String> TABELLEN = List.of(
            "casus",
            "indiening",
            "idempotentie",
            "logboek_keten",
            "logboek_regel",
            "logboek_inhoud",
            "logboek_wachtrij",
            "procesloop",
            "uitgaand",
            "melding");

    private final Databank databank;

    Ijktabellen(Databank databank) {
        this.databank = databank;
        databank.voerUit("create schema " + SCHEMA);
        for (var tabel : TABELLEN) {
            databank.voerUit("create table " + SCHEMA + "." + tabel + " (like public." + tabel + " including all)");
        }
        verwijs("indiening", "casus_id", "casus");
        verwijs("logboek_inhoud", "regel", "logboek_regel");
        verwijs("logboek_wachtrij", "regel", "logboek_regel");
        databank.voerUit("create table " + SCHEMA
                + ".stap (id uuid primary key, zaak uuid not null, soort text not null, inhoud text not null)");
        databank.voerUit("create index on " + SCHEMA + ".stap (zaak)");
    }

    /** Gives the reference the same drafts to submit. */
    void neemOver(List<UUID> casussen) {
        databank.voerUit(
                "insert into " + SCHEMA + ".casus select * from public.casus where id = any (?)",
                List.copyOf(casussen));
    }

    private void verwijs(String tabel, String kolom, String naar) {
        databank.voerUit("alter table " + SCHEMA + "." + tabel + " add foreign key (" + kolom + ") references " + SCHEMA
                + "." + naar);
    }
}
