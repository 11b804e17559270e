package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.opencall.Kader;
import org.jspecify.annotations.Nullable;

/**
 * The page of a case for one reader.
 *
 * @param casus the case as this reader may see it
 * @param teLaat whether it is a draft whose call has closed
 * @param mag what the page offers this reader
 * @param stand where the case stands, in words
 * @param wanneer until when something must happen, in words, or empty
 * @param resterend the same as a term that counts down, or null
 * @param termijnen the terms that run
 * @param gebeurtenissen what happened, newest first
 * @param straks the stages that follow
 * @param onderwerpen the content
 * @param documenten the documents this reader may see
 * @param geheim why this reader may not open every document, in words, or empty
 * @param voorwaarden the knock-outs; empty for a submitter
 * @param openVragen the invitation that waits for an answer, if any
 * @param verder key of the topic where filling in goes on
 * @param uitkomst what was decided and why, for a submitter after the announcement; else empty
 * @param metVoorwaarden whether the announced decision has conditions
 */
record Casusblad(
        CasusDetail casus,
        boolean teLaat,
        Casusrol mag,
        AanZet stand,
        String wanneer,
        @Nullable Termijn resterend,
        List<LopendeTermijn> termijnen,
        List<Gebeurtenis> gebeurtenissen,
        List<Straks> straks,
        List<Leesbeeld> onderwerpen,
        List<Documentbeeld> documenten,
        String geheim,
        List<Voorwaarde> voorwaarden,
        List<Openvraag> openVragen,
        String verder,
        List<Uitkomstdeel.Deel> uitkomst,
        boolean metVoorwaarden) {
    /** One term that runs or stands still. */
    record LopendeTermijn(String naam, Termijn termijn) {}

    /** One line of the timeline. */
    record Gebeurtenis(String tekst, String moment) {}

    /** One stage that follows. */
    record Straks(String stap, String duur) {}

    /** An invitation to complete the case. */
    record Openvraag(String toelichting, List<Punt> punten, String verlenging) {}

    /** One field that is open again, and what is asked about it. */
    record Punt(String label, String vraag) {}

    /** One knock-out as found and, once judged, as a person confirmed it. */
    record Voorwaarde(String code, String titel, String gegeven, String bevinding, String badge, String motivering) {
        static Voorwaarde van(Knockout knockout, Kader kader) {
            var bevinding = knockout.oordeel().orElse(knockout.bevinding());
            return new Voorwaarde(
                    knockout.code(),
                    kader.knockouts().stream()
                            .filter(regel -> regel.code().equals(knockout.code()))
                            .map(Kader.Knockoutregel::tekst)
                            .findFirst()
                            .orElse(""),
                    knockout.gegeven(),
                    bevinding.label(),
                    switch (bevinding) {
                        case VOLDOET -> "goed";
                        case VOLDOET_NIET -> "fout";
                        case BEOORDELEN -> "let-op";
                    },
                    knockout.motivering().orElse(""));
        }
    }

    /** The status; a draft whose call has closed reads as not submitted, also before the process has let it lapse. */
    public CasusStatus status() {
        return teLaat ? CasusStatus.VERLOPEN : casus.status();
    }

    /** Colour of the status, beside its words. */
    public String badge() {
        return Casuslijstregel.badge(status());
    }

    /** Address of the case. */
    public String adres() {
        return "/casussen/" + casus.id();
    }

    public String controleren() {
        return adres() + "/controleren";
    }

    public String aanvullen() {
        return adres() + "/aanvulling";
    }

    public String medeIndieners() {
        return adres() + "/mede-indieners";
    }

    /** Whether this reader may say who take part. */
    public boolean kiestMedeIndieners() {
        return concept() && mag.hoofd() && !teLaat;
    }

    public String ontvangst() {
        return adres() + "/ontvangst";
    }

    /** Where filling in goes on: the first topic that is not complete, else the first. */
    public String eersteOnderwerp() {
        return adres() + "/formulier/" + verder;
    }

    /** The amount that is asked, or empty. */
    public String gevraagd() {
        return Controleblad.gevraagd(casus);
    }

    public boolean concept() {
        return casus.status() == CasusStatus.CONCEPT;
    }

    /** Whether this reader still works towards submitting it. */
    public boolean ontwerp() {
        return concept() && mag.betrokken() && !teLaat;
    }

    /** Whether the submitter can still withdraw. */
    public boolean intrekbaar() {
        return mag.hoofd() && !status().isAfgerond();
    }

    /** Whether a decision of the fund is known for this case. */
    public boolean besluitBekend() {
        return casus.status().isBekendgemaakt();
    }

    /** Whether this page shows an outcome of a demonstration. */
    public boolean verzonnenUitkomst() {
        return casus.isDemonstratie()
                && casus.status().isAfgerond()
                && casus.status() != CasusStatus.VERLOPEN
                && casus.status() != CasusStatus.INGETROKKEN;
    }

    /** When it was submitted, in words, or empty. */
    public String ingediend() {
        return casus.indieningen().isEmpty()
                ? ""
                : Tijdwoorden.precies(
                        casus.call(), casus.indieningen().getFirst().moment());
    }
}
