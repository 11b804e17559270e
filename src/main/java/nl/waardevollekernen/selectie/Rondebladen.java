package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.casus.LateBelangen;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.OpenCalls;
import org.jspecify.annotations.Nullable;

/** Puts together the pages of a round for one reader. */
@ApplicationScoped
class Rondebladen {
    private final SelectieLezen lezen;
    private final RondeRepository rondes;
    private final Tweedehandtekening tweede;
    private final Handtekeningen handtekeningen;
    private final Rondebelang belang;
    private final LateBelangen lateBelangen;
    private final Slotbeeld slotbeeld;
    private final Ronderijen rijen;
    private final OpenCalls calls;

    Rondebladen(
            SelectieLezen lezen,
            RondeRepository rondes,
            Tweedehandtekening tweede,
            Handtekeningen handtekeningen,
            Rondebelang belang,
            LateBelangen lateBelangen,
            Slotbeeld slotbeeld,
            Ronderijen rijen,
            OpenCalls calls) {
        this.lezen = lezen;
        this.rondes = rondes;
        this.tweede = tweede;
        this.handtekeningen = handtekeningen;
        this.belang = belang;
        this.lateBelangen = lateBelangen;
        this.slotbeeld = slotbeeld;
        this.rijen = rijen;
        this.calls = calls;
    }

    /** The latest round of the call; refused (404) before there is one, or for who may not see it. */
    @Transactional
    Rondeblad van(String slug, Gebruiker lezer) {
        return van(slug, Rondekeuze.LAATSTE, lezer);
    }

    /** One round of the call, with links to the others; refused (404) where there is none, or for who may not see it. */
    @Transactional
    Rondeblad van(String slug, Rondekeuze keuze, Gebruiker lezer) {
        var call = calls.metSlug(slug, lezer);
        var weergave = lezen.rangschikking(slug, keuze, lezer);
        var ronde = rondes.findByIdOptional(weergave.ronde()).orElseThrow(Weigering::nietGevonden);
        boolean mee = belang.leestBesluiten(call.id(), lezer);
        var eigenBelang = lezer.heeft(Rol.FONDSBEHEERDER)
                ? belang.bezwaar(call.id(), lezer.id()).orElse("")
                : "";
        var bezwaar = mee && ronde.status() == RondeStatus.TEKENEN
                ? tweede.bezwaar(ronde, lezer.id()).orElse("")
                : "";
        long zonder = weergave.casussen().stream()
                .filter(rij -> rij.besluit() == null)
                .count();
        var handtekening = mee && ronde.status() == RondeStatus.BESLUITEN ? handtekening(ronde, lezer, zonder) : "";
        var misfits = mee && zonder == 0 && isTeTekenen(ronde)
                ? slotbeeld.misfits(ronde).stream()
                        .map(Slotcontrole.Misfit::zin)
                        .toList()
                : List.<String>of();
        return new Rondeblad(
                ronde.id(),
                slug,
                call.titel(),
                weergave.volgnummer(),
                weergave.statusLabel(),
                weergave.status().equals(RondeStatus.AANGEKONDIGD.code()) ? "goed" : "info",
                woorden(weergave, zonder, mee),
                weergave.casussen().stream().map(rij -> rijen.rij(slug, rij)).toList(),
                weergave.fondsen().stream().map(Rondebladen::geld).toList(),
                tekst(weergave.redenAfsluiting()),
                tekst(weergave.redenTeruggave()),
                heropening(weergave),
                tekst(weergave.voorgelegdDoor()),
                tekst(weergave.getekendDoor()),
                moment(weergave.aankondigenOp()),
                moment(weergave.aangekondigdOp()),
                Rondestap.van(
                        ronde,
                        lezer,
                        zonder == 0 && handtekening.isEmpty() && misfits.isEmpty(),
                        bezwaar,
                        !eigenBelang.isEmpty()),
                eigenBelang,
                bezwaar,
                handtekening,
                misfits,
                weergave.trekking(),
                tekst(weergave.markering()),
                gezien(weergave),
                Rondeblad.andere(slug, rondes.vanCall(call.id()), ronde.volgnummer(), mee),
                call.proefronde());
    }

    /** Late interests in the cases of this list, with what depends on them, for who must act. */
    @Transactional
    List<String> lateBelangen(Rondeblad blad, Gebruiker lezer) {
        return blad.rijen().stream()
                .flatMap(rij -> lateBelangen.bij(rij.casus(), lezer).stream())
                .toList();
    }

    private static boolean isTeTekenen(Ronde ronde) {
        return ronde.status() == RondeStatus.BESLUITEN || ronde.status() == RondeStatus.TEKENEN;
    }

    /** Why nobody can sign, or nobody could when this reader lays all decisions before. */
    private String handtekening(Ronde ronde, Gebruiker lezer, long zonder) {
        var ondertekenaars = handtekeningen.van(ronde.id(), ronde.openCallId());
        return (zonder == 0 ? ondertekenaars.bezwaarVoorleggen(lezer.id()) : ondertekenaars.bezwaar()).orElse("");
    }

    private static Rondeblad.Geld geld(RangschikkingWeergave.Fondsstand fonds) {
        BigDecimal toegekend = fonds.budget().subtract(fonds.over());
        return new Rondeblad.Geld(
                fonds.naam(), Nederland.euro(fonds.budget()), Nederland.euro(toegekend), Nederland.euro(fonds.over()));
    }

    private static String woorden(RangschikkingWeergave weergave, long zonder, boolean besluit) {
        int alle = weergave.casussen().size();
        if (alle == 0) {
            return "Er is geen casus in deze ronde.";
        }
        long voorstel = weergave.casussen().stream()
                .filter(RangschikkingWeergave.Rij::voorstelAfwijzen)
                .count();
        var tekst = telling(alle) + " in deze ronde, waarvan " + (alle - voorstel) + " met een plaats en " + voorstel
                + " met een voorstel om af te wijzen. Bij gelijke totalen bepaalt het lot de volgorde.";
        if (!besluit) {
            return tekst;
        }
        return tekst
                + (zonder == 0
                        ? " Over elke casus is een besluit."
                        : " Nog te besluiten: " + telling(zonder) + ". Kies in de lijst ‘Besluit nemen’.");
    }

    private static String telling(long aantal) {
        return aantal == 1 ? "1 casus" : aantal + " casussen";
    }

    /** Short and stable for the same decisions and the same planned moment: a changed, new or withdrawn one gives another. */
    private static String gezien(RangschikkingWeergave weergave) {
        var regels = weergave.casussen().stream()
                .map(rij -> {
                    var besluit = rij.besluit();
                    return rij.casus() + ":" + (besluit == null ? "" : besluit.versie() + besluit.uitkomst());
                })
                .collect(Collectors.joining("|"));
        var alles = regels + "|" + weergave.aankondigenOp();
        return UUID.nameUUIDFromBytes(alles.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String heropening(RangschikkingWeergave weergave) {
        var reden = weergave.redenHeropening();
        return reden == null ? "" : reden + ", op " + moment(weergave.heropendOp());
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : Nederland.moment(moment);
    }

    private static String tekst(@Nullable String waarde) {
        return Objects.requireNonNullElse(waarde, "");
    }
}
