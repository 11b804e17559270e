package nl.waardevollekernen.logboek;

import java.util.List;

/**
 * A table of which the log holds every column, those that exist only for the technique excepted.
 *
 * @param naam the table, with a primary key
 * @param keten SQL that gives the chain of a row {@code rij} (jsonb)
 * @param vanKeten SQL condition that takes the rows {@code t} of the chains (an array) that are its only parameter, by an index
 * @param naamkolom the column by which people know the subject of the chain; empty where the table has none
 * @param technisch the columns that say nothing about what was judged
 * @param geteld whether the number of its rows may be told; not where it grows with a decision that is still secret
 */
public record BewaakteTabel(
        String naam, String keten, String vanKeten, String naamkolom, List<String> technisch, boolean geteld) {
    /** Counts the saves of a row for the sake of two who save at once; each of our tables may have it. */
    public static final String VERSIE = "versie";

    public BewaakteTabel {
        technisch = List.copyOf(technisch);
    }

    /** A table of which the number of rows may be told. */
    public BewaakteTabel(String naam, String keten, String vanKeten, String naamkolom, List<String> technisch) {
        this(naam, keten, vanKeten, naamkolom, technisch, true);
    }

    /** A table that names its chain (its case, its call) in a column. */
    public static BewaakteTabel van(String naam, String kolom) {
        return new BewaakteTabel(
                naam, "(rij ->> '%s')::uuid".formatted(kolom), "t.%s = ANY (?)".formatted(kolom), "", List.of(VERSIE));
    }

    /** A table whose rows belong to a row of another one, which names the chain. */
    public static BewaakteTabel onder(String naam, String kolom, String ouder, String kolomVanOuder) {
        return new BewaakteTabel(
                naam,
                "(SELECT o.%s FROM %s o WHERE o.id = (rij ->> '%s')::uuid)".formatted(kolomVanOuder, ouder, kolom),
                "t.%s IN (SELECT o.id FROM %s o WHERE o.%s = ANY (?))".formatted(kolom, ouder, kolomVanOuder),
                "",
                List.of(VERSIE));
    }

    /** The same table, of which this column is how people call the subject of the chain. */
    public BewaakteTabel metNaam(String kolom) {
        return new BewaakteTabel(naam, keten, vanKeten, kolom, technisch, geteld);
    }

    /** The same table, checked as any other, of which nobody learns how many rows it has. */
    public BewaakteTabel ongeteld() {
        return new BewaakteTabel(naam, keten, vanKeten, naamkolom, technisch, false);
    }

    /** The technical columns as an array of PostgreSQL. */
    String technischeKolommen() {
        return "{" + String.join(",", technisch) + "}";
    }

    /** Its rows as the log sees them, with their key and chain; {@code waar} chooses among the rows {@code t}. */
    String rijen(String waar) {
        return """
                SELECT '%1$s' AS tabel, logboek_sleutel('%1$s'::regclass, rij) AS sleutel, %2$s AS keten, rij
                FROM (SELECT logboek_beeld(t, '%3$s') AS rij FROM %1$s t WHERE %4$s) r""".formatted(naam, keten, technischeKolommen(), waar);
    }
}
