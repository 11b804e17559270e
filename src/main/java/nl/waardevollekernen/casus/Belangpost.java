package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolhouder;
import nl.waardevollekernen.melding.Meldingen;

/**
 * Mails a late interest once to each person who must act on it, with what depends on it; never the explanation, never to somebody
 * who has an interest in that case. What a role can not hear because everybody in it has one goes to the next in line; what tells of a
 * decision does so without telling it.
 */
@ApplicationScoped
@Transactional
class Belangpost {
    private final BelangverklaringRepository verklaringen;
    private final CasusRepository casussen;
    private final CasusUitsluiting uitsluiting;
    private final Callbelang callbelang;
    private final Meldingen meldingen;
    private final Clock klok;

    Belangpost(
            BelangverklaringRepository verklaringen,
            CasusRepository casussen,
            CasusUitsluiting uitsluiting,
            Callbelang callbelang,
            Meldingen meldingen,
            Clock klok) {
        this.verklaringen = verklaringen;
        this.casussen = casussen;
        this.uitsluiting = uitsluiting;
        this.callbelang = callbelang;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    List<UUID> nietGemeld() {
        return verklaringen.nietGemeld();
    }

    /**
     * Plans the mails of this declaration that are not planned yet.
     *
     * @return whether somebody hears of everything; if not, it is tried again
     */
    boolean schrijf(UUID verklaring, Map<Rol, List<Rolhouder>> houders) {
        var een = verklaringen.findById(verklaring);
        var perCasus = new LinkedHashMap<UUID, List<Belangregel>>(een.gevolgen().stream()
                .filter(gevolg -> gevolg.soort().isLaat())
                .collect(Collectors.groupingBy(Belangregel::casusId)));
        boolean gehoord = true;
        for (var casus : perCasus.entrySet()) {
            var buiten = uitsluiting.bij(casus.getKey());
            var buitenDeCall = callbelang.wieBij(casus.getKey());
            var status = casussen.findById(casus.getKey()).status();
            for (var werk : Belangontvangers.werk(casus.getValue(), status).entrySet()) {
                var ontvangers = Belangontvangers.van(werk.getKey(), houders, buiten, buitenDeCall);
                ontvangers.ifPresent(aan -> schrijf(een, casus.getKey(), werk.getKey(), werk.getValue(), aan));
                gehoord &= ontvangers.isPresent();
            }
        }
        if (gehoord) {
            verklaringen.gemeld(verklaring, klok.instant());
        }
        return gehoord;
    }

    private void schrijf(Belangverklaring een, UUID casus, Rol rol, List<Belangregel> gevolgen, Belangontvangers aan) {
        var kenmerk = gevolgen.getFirst().kenmerk();
        var tekst = een.gebruiker() + " verklaarde een belang bij casus " + kenmerk
                + ", na eerder werk aan die casus.\n\nWat ervan afhangt:\n" + afhankelijk(gevolgen, rol, aan.rol())
                + (aan.rol() == rol
                        ? ""
                        : "\n\nU krijgt deze mail omdat niemand zonder belang te bereiken is in de rol " + rol.label()
                                + ". Zorg dat iemand zonder belang die rol krijgt.")
                + "\n\nGa na wat dit betekent voor deze casus en bepaal wat er nodig is.";
        for (var wie : aan.wie()) {
            meldingen.plan(
                    "belang-" + een.id() + "-" + casus + "-" + rol.code() + "-" + wie.id(),
                    wie.email(),
                    "Belang verklaard na werk aan casus " + kenmerk,
                    tekst,
                    aan.pagina(rol, casus));
        }
    }

    /** What tells of a decision stays with the fund until the announcement. */
    static String afhankelijk(List<Belangregel> gevolgen, Rol rol, Rol lezer) {
        return gevolgen.stream()
                .map(gevolg -> gevolg.geheim() && lezer != rol
                        ? "Werk van het fonds. Wat precies, staat na de bekendmaking in het register van belangen."
                        : gevolg.tekst())
                .distinct()
                .map(zin -> "- " + zin)
                .collect(Collectors.joining("\n"));
    }
}
