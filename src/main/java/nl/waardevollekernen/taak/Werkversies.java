package nl.waardevollekernen.taak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;

/**
 * Keeps every version of scores, reasons, findings and decisions with who saved it and when, and so knows everybody who ever wrote in a
 * work: authorship adds up and never ends, also when a colleague saved it again or it was given back.
 */
@ApplicationScoped
@Transactional
public class Werkversies {
    private static final TypeReference<List<Versieveld>> VELDEN = new TypeReference<>() {};

    /**
     * One version as it was saved.
     *
     * @param werk the work of which it is a version
     * @param volgnummer from 1, for each work and case
     * @param door name of who saved it
     * @param op when, in real time
     */
    public record Versie(
            Versiesoort soort, UUID werk, int volgnummer, String door, Instant op, List<Versieveld> velden) {}

    private final WerkversieRepository versies;
    private final Instance<Versiezicht> zicht;
    private final ObjectMapper json;
    private final Clock klok;

    Werkversies(WerkversieRepository versies, Instance<Versiezicht> zicht, ObjectMapper json, Clock klok) {
        this.versies = versies;
        this.zicht = zicht;
        this.json = json;
        this.klok = klok;
    }

    /**
     * Keeps what this person saves, in the transaction that saves it; the caller holds the work locked. The same content of
     * the same person once more is no new version.
     *
     * @param werk what is confirmed or signed as a whole: the case, the review, the round
     * @param zaak the case it is about
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bewaar(Versiesoort soort, UUID werk, UUID zaak, List<Versieveld> velden, Gebruiker door) {
        var inhoud = tekst(velden);
        var laatste = versies.laatste(soort, werk, zaak);
        if (laatste.filter(eerder -> eerder.isGelijk(inhoud, door.id())).isEmpty()) {
            int volgnummer = laatste.map(Werkversie::volgnummer).orElse(0) + 1;
            versies.persist(new Werkversie(soort, werk, zaak, volgnummer, inhoud, door, klok.instant()));
        }
    }

    /** Ids of everybody who ever saved something of this work. */
    public Set<String> auteurs(Versiesoort soort, UUID werk) {
        return Set.copyOf(versies.auteurs(soort, werk));
    }

    /** Whether this user, by id, ever saved something of this kind about this case. */
    public boolean schreef(Versiesoort soort, UUID zaak, String gebruiker) {
        return versies.schreef(soort, zaak, gebruiker);
    }

    /** Names of everybody but this person, by id, who ever saved something of this work. */
    public List<String> andereAuteurs(Versiesoort soort, UUID werk, String gebruiker) {
        return versies.namen(soort, werk, gebruiker);
    }

    /** What may be read already of everything that was handed in about a case, the oldest first. */
    public List<Versie> leesbaar(UUID zaak) {
        var alle = versies.vanZaak(zaak);
        return alle.stream()
                .filter(versie -> zicht.stream()
                        .filter(regel -> regel.soort() == versie.soort())
                        .anyMatch(regel -> regel.isOpen(zaak, versie.werk())
                                && regel.ingeleverd(zaak, versie.werk())
                                        .map(momenten -> Ingeleverd.is(versie.op(), van(alle, versie), momenten))
                                        .orElse(true)))
                .map(versie -> new Versie(
                        versie.soort(),
                        versie.werk(),
                        versie.volgnummer(),
                        versie.door(),
                        versie.op(),
                        velden(versie.inhoud())))
                .toList();
    }

    private static List<Instant> van(List<Werkversie> alle, Werkversie een) {
        return alle.stream()
                .filter(versie -> versie.soort() == een.soort() && versie.werk().equals(een.werk()))
                .map(Werkversie::op)
                .toList();
    }

    private String tekst(List<Versieveld> velden) {
        try {
            return json.writeValueAsString(velden);
        } catch (JsonProcessingException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private List<Versieveld> velden(String inhoud) {
        try {
            return json.readValue(inhoud, VELDEN);
        } catch (JsonProcessingException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
