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
 * who has an interest in that case.
 */
@ApplicationScoped
@Transactional
class Belangpost {
    private final BelangverklaringRepository verklaringen;
    private final CasusUitsluiting uitsluiting;
    private final Meldingen meldingen;
    private final Clock klok;

    Belangpost(BelangverklaringRepository verklaringen, CasusUitsluiting uitsluiting, Meldingen meldingen, Clock klok) {
        this.verklaringen = verklaringen;
        this.uitsluiting = uitsluiting;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    List<UUID> nietGemeld() {
        return verklaringen.nietGemeld();
    }

    void schrijf(UUID verklaring, Map<Rol, List<Rolhouder>> wie) {
        if (!verklaringen.gemeld(verklaring, klok.instant())) {
            return;
        }
        var een = verklaringen.findById(verklaring);
        var perCasus = new LinkedHashMap<UUID, List<Belangregel>>(een.gevolgen().stream()
                .filter(gevolg -> gevolg.soort().isLaat())
                .collect(Collectors.groupingBy(Belangregel::casusId)));
        perCasus.forEach((casus, gevolgen) -> {
            var buiten = uitsluiting.bij(casus);
            wie.forEach((rol, houders) -> {
                var eigen = gevolgen.stream().filter(g -> g.rol() == rol).toList();
                if (!eigen.isEmpty()) {
                    houders.stream()
                            .filter(houder -> !houder.email().isEmpty() && !buiten.contains(houder.id()))
                            .forEach(houder -> schrijf(een, casus, rol, eigen, houder));
                }
            });
        });
    }

    private void schrijf(Belangverklaring een, UUID casus, Rol rol, List<Belangregel> gevolgen, Rolhouder aan) {
        var kenmerk = gevolgen.getFirst().kenmerk();
        meldingen.plan(
                "belang-" + een.id() + "-" + casus + "-" + aan.id(),
                aan.email(),
                "Belang verklaard na werk aan casus " + kenmerk,
                een.gebruiker() + " verklaarde een belang bij casus " + kenmerk + ", na eerder werk aan die casus.\n\n"
                        + "Wat ervan afhangt:\n"
                        + gevolgen.stream().map(g -> "- " + g.tekst()).collect(Collectors.joining("\n"))
                        + "\n\nGa na wat dit betekent voor deze casus en bepaal wat er nodig is.",
                "/casussen/" + casus + (rol == Rol.SECRETARIS ? "/advies" : "/behandeling"));
    }
}
