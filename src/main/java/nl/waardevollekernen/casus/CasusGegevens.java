package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.melding.Meldingen;

/** The few facts of a case that the rules of later rooms need, and the mail to its submitter. For rules, never to show. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CasusGegevens {
    private final CasusRepository casussen;
    private final Organisaties organisaties;
    private final Meldingen meldingen;

    CasusGegevens(CasusRepository casussen, Organisaties organisaties, Meldingen meldingen) {
        this.casussen = casussen;
        this.organisaties = organisaties;
        this.meldingen = meldingen;
    }

    /** The case with its real status. */
    public CasusKern kern(UUID casusId) {
        return CasusKern.van(laad(casusId));
    }

    /** The call of the case, without reading more of it. */
    public UUID openCall(UUID casusId) {
        return casussen.callVan(casusId).orElseThrow(Weigering::nietGevonden);
    }

    /** Euros asked, or empty when the content does not say. */
    public Optional<BigDecimal> gevraagd(UUID casusId) {
        var bedrag = inhoud(casusId).at("/financiering/gevraagd");
        return bedrag.isNumber() ? Optional.of(bedrag.decimalValue()) : Optional.empty();
    }

    /** Codes of the submitter and every co-submitter: who has an interest in one of these does not judge the case. */
    public Set<String> organisaties(UUID casusId) {
        var casus = laad(casusId);
        var codes = new HashSet<>(casus.medeIndieners());
        codes.add(casus.organisatie());
        return codes;
    }

    /** Names of who submit: the main submitter, the organisations that take part, and the parties that the content names. */
    public List<String> indieners(UUID casusId) {
        var casus = laad(casusId);
        var namen = new LinkedHashMap<String, String>();
        Stream.of(
                        Stream.of(naam(casus.organisatie())),
                        casus.medeIndieners().stream().map(this::naam).sorted(),
                        Medeindieners.genoemd(CanoniekeJson.lees(casus.inhoud())).stream())
                .flatMap(naam -> naam)
                .forEach(naam -> namen.putIfAbsent(naam.toLowerCase(Locale.ROOT), naam));
        return List.copyOf(namen.values());
    }

    private String naam(String code) {
        return organisaties.van(code).map(Organisatie::naam).orElse(code);
    }

    /** Whether values of the case are made up for a demonstration. */
    public boolean heeftDemowaarden(UUID casusId) {
        return !laad(casusId).demoWaarden().isEmpty();
    }

    /**
     * Plans one mail to the contact of the case, in the transaction of the caller.
     *
     * @param sleutel what the mail is about; the same key never mails twice
     */
    public void mailIndiener(UUID casusId, String sleutel, String onderwerp, String tekst) {
        var aan = inhoud(casusId).at("/indiener/contactEmail").asText("");
        meldingen.plan(sleutel, aan, onderwerp, tekst, Casuspost.pagina(casusId));
    }

    private ObjectNode inhoud(UUID casusId) {
        return CanoniekeJson.lees(laad(casusId).inhoud());
    }

    private Casus laad(UUID casusId) {
        return casussen.findByIdOptional(casusId).orElseThrow(Weigering::nietGevonden);
    }
}
