package nl.waardevollekernen.weg;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.stapel.Stapel;

/**
 * Many complete and signed drafts for little work: the first is made by the steps of people, the others are copies of it
 * in the database, each with documents and a signature of its own.
 */
public final class Concepten {
    private static final String CASUS = """
            insert into casus select (jsonb_populate_record(c, jsonb_build_object('id', ?::text,
                'open_call_id', ?::text, 'kenmerk', ?::text, 'inhoud', ?::text, 'getekende_hash', ?::text))).*
            from casus c where c.id = ?""";
    private static final String DOCUMENT = """
            insert into document select (jsonb_populate_record(d, jsonb_build_object('id', ?::text, 'zaak', ?::text,
                'reeks', ?::text, 'sleutel', ?::text, 'lezen_vanaf', null, 'ruimen_vanaf', null))).*
            from document d where d.id = ?""";

    private static final List<String> NEEM_TERUG = List.of(
            "delete from uitgaand where zaak = any (?)",
            "delete from procesloop where zaak = any (?)",
            "delete from melding where sleutel in (select 'ontvangst-' || id from unnest(?) as id)",
            "update casus set status = 'INGETROKKEN' where id = any (?)");

    private final Databank databank;
    private final UUID voorbeeld;
    private final String inhoud;
    private final List<String> documenten;

    private Concepten(Databank databank, UUID voorbeeld) {
        this.databank = databank;
        this.voorbeeld = voorbeeld;
        inhoud = databank.tekst("select inhoud from casus where id = ?", voorbeeld);
        documenten = databank.lijst("select id from document where zaak = ? and status = 'COMPLEET'", voorbeeld);
    }

    /** Makes the example for this gemeente ("waalwijk") in a call that is open. */
    public static Concepten van(Stapel stapel, Proefcall call, String gemeente, String demo) {
        var weg = new Casusweg(stapel, call);
        var voorbeeld = Casusweg.demo(demo);
        var casus = weg.concept(gemeente + ".indiener", voorbeeld.titel());
        weg.vul(gemeente + ".indiener", casus, voorbeeld);
        weg.onderteken(gemeente + ".tekenbevoegde", casus).then().statusCode(200);
        return new Concepten(new Databank(stapel), UUID.fromString(casus));
    }

    /** Copies of the example in this call, written in one transaction. */
    public List<UUID> maak(Proefcall call, int aantal) {
        var gemaakt = new ArrayList<UUID>();
        databank.samen(verbinding -> {
            try (var document = verbinding.prepareStatement(DOCUMENT);
                    var casus = verbinding.prepareStatement(CASUS)) {
                for (int i = 0; i < aantal; i++) {
                    var id = Ids.nieuw();
                    Databank.vul(casus, velden(call, id, kopieerDocumenten(document, id)));
                    casus.addBatch();
                    gemaakt.add(id);
                }
                document.executeBatch();
                casus.executeBatch();
            }
        });
        return gemaakt;
    }

    /** Takes submitted copies back before anything was sent for them: no run, no mail, no case that anybody handles. */
    public void neemTerug(List<UUID> casussen) {
        var alle = casussen.toArray();
        databank.samen(verbinding -> {
            for (var opdracht : NEEM_TERUG) {
                try (var stap = verbinding.prepareStatement(opdracht)) {
                    stap.setArray(1, verbinding.createArrayOf("uuid", alle));
                    stap.executeUpdate();
                }
            }
        });
    }

    /** Answers the content with the ids of the copies in it. */
    private String kopieerDocumenten(PreparedStatement opdracht, UUID casus) throws SQLException {
        var eigen = inhoud;
        for (var document : documenten) {
            var kopie = Ids.nieuw().toString();
            eigen = eigen.replace(document, kopie);
            Databank.vul(opdracht, kopie, casus.toString(), kopie, kopie, UUID.fromString(document));
            opdracht.addBatch();
        }
        return eigen;
    }

    private Object[] velden(Proefcall call, UUID id, String eigen) {
        var tekst = id.toString();
        return new Object[] {
            tekst,
            call.id().toString(),
            "WK-" + tekst.substring(tekst.length() - 12),
            eigen,
            CanoniekeJson.sha256(eigen),
            voorbeeld
        };
    }
}
