package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.waardevollekernen.document.Bestandstype;
import nl.waardevollekernen.document.Vertrouwelijkheid;
import nl.waardevollekernen.gedeeld.Bestandsgrootte;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;
import org.jspecify.annotations.Nullable;

/** Puts together the page of the file of one question. */
@ApplicationScoped
class Bijlagebladen {
    /** What a plain form may carry in one request; larger files go in parts through the API. */
    private static final long GRENS = 250_000_000;

    private static final String MEDE = "De hoofdindiener geeft de aanvulling. Uw organisatie is mede-indiener.";

    private final CasusLezen lezen;
    private final Casusdocumentlijst documenten;
    private final Sluiting sluiting;
    private final Bijlageplek plek;

    Bijlagebladen(CasusLezen lezen, Casusdocumentlijst documenten, Sluiting sluiting, Bijlageplek plek) {
        this.plek = plek;
        this.lezen = lezen;
        this.documenten = documenten;
        this.sluiting = sluiting;
    }

    /**
     * The page; refused (404) for who may not see the case, or where the form has no such question.
     *
     * @param wie who may read the file as just chosen, or null
     */
    Bijlageblad van(UUID id, String naam, @Nullable String wie, Gebruiker gebruiker) {
        var casus = lezen.lees(id, gebruiker);
        var veld = veld(casus, naam);
        var inhoud = plek.inhoud(casus, gebruiker);
        var document = documenten
                .van(id, gebruiker)
                .get(inhoud.at(Veldnaam.pointer(naam)).asText());
        var klasse = Objects.requireNonNull(veld.klasse());
        boolean geheim = Casusrol.van(casus, gebruiker).hoofd();
        return new Bijlageblad(
                casus,
                veld.label(),
                beletsel(casus, Veldnaam.pointer(naam), gebruiker),
                "Hoogstens " + Bestandsgrootte.tekst(Math.min(casus.call().documentgrens(), GRENS)) + ". Toegestaan: "
                        + Bestandstype.lijst(veld.typen()) + ".",
                "/casussen/" + id + "/bijlagen/" + naam,
                terug(casus, naam),
                document,
                wieMagLezen(geheim),
                geheim,
                wie == null ? (geheim ? klasse : klasse.zonderGeheim()).code() : wie,
                Bestandstype.lijst(veld.typen()).replace(" ", ""),
                casus.status() == CasusStatus.CONCEPT,
                Bijlageplek.afdruk(inhoud, Veldnaam.pointer(naam)),
                document != null && !Bijlageplek.vanDeIndiening(casus).contains(document.id()));
    }

    /** Nobody adds what they may not read themselves. */
    private static List<Keuze> wieMagLezen(boolean geheim) {
        return Arrays.stream(Vertrouwelijkheid.values())
                .filter(klasse -> geheim || klasse != Vertrouwelijkheid.BEDRIJFSGEHEIM)
                .map(klasse -> new Keuze(klasse.code(), Documentbeeld.hoofdletter(klasse.label())))
                .toList();
    }

    private String beletsel(CasusDetail casus, String pointer, Gebruiker gebruiker) {
        if (casus.status() == CasusStatus.AANVULLING_GEVRAAGD) {
            return !Casusrol.van(casus, gebruiker).hoofd()
                    ? MEDE
                    : Bijlageplek.gevraagd(casus.aanvullingen(), pointer) ? "" : Bijlageplek.NIET_GEVRAAGD;
        }
        if (documenten.afgeschermd(casus, pointer, gebruiker)) {
            return BijlageBewaren.AFGESCHERMD;
        }
        return sluiting.reden(casus.status(), casus.call())
                .orElseGet(() -> CasusDocumentbeleid.TE_BEWERKEN.contains(casus.status())
                        ? ""
                        : "De stand van de casus is: " + casus.status().label()
                                + ". U kunt een bestand toevoegen aan een"
                                + " concept, en als de marktmeester om een aanvulling vraagt.");
    }

    /** Where the question stands: in the form of a draft, or among the questions of an aanvulling. */
    static String terug(CasusDetail casus, String naam) {
        var adres = "/casussen/" + casus.id();
        return switch (casus.status()) {
            case CONCEPT -> adres + "/formulier/" + naam.replaceFirst("-.*$", "") + "#" + naam;
            case AANVULLING_GEVRAAGD -> adres + "/aanvulling";
            default -> adres;
        };
    }

    /** The question with this name; refused (404) where the form has none that asks a file. */
    static Veld veld(CasusDetail casus, String naam) {
        if (!naam.matches("[A-Za-z0-9-]{1,100}")) {
            throw Weigering.nietGevonden();
        }
        return Formulieren.van(casus.call())
                .veld(Veldnaam.pointer(naam))
                .filter(veld -> veld.type() == Veldtype.DOCUMENT)
                .orElseThrow(Weigering::nietGevonden);
    }
}
