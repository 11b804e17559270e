package nl.waardevollekernen.selectie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Motiveringstekst;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.opencall.Fonds;
import org.jspecify.annotations.Nullable;

/**
 * The rule for one decision by itself: always a reason in real text; admitting names a fund of the call and an amount in whole cents, at
 * most what was asked and within the fund's floor and cap per case, with a reason where it is less than asked; a reserve has a place of its own on the list; what belongs
 * to another outcome is refused, never dropped; a deviation has its own reason, and no reason says what is not so; a
 * condition can still be met.
 *
 * @param fondsen the funds that decide in this call
 * @param gevraagd euros asked, or null when the case does not say
 * @param vandaag today on the clock of the call
 */
record Besluitregels(List<Fonds> fondsen, @Nullable BigDecimal gevraagd, LocalDate vandaag) {
    static final int LANGSTE_TEKST = 4000;
    static final int MEESTE_VOORWAARDEN = 25;
    private static final int CENTEN = 2;

    /** All that is wrong with the proposal, deviations from advice, rank and equals included. */
    List<Veldfout> controleer(Besluitvoorstel voorstel, List<String> afwijkingen, List<String> gelijken) {
        var fouten = new ArrayList<Veldfout>();
        reden("/motivering", voorstel.motivering(), "Geef een motivering. De indiener leest deze.", fouten);
        switch (voorstel.uitkomst()) {
            case TOELATEN -> toelaten(voorstel, fouten);
            case RESERVE -> reserve(voorstel, fouten);
            case AFWIJZEN -> {}
        }
        fouten.addAll(misplaatst(
                voorstel.uitkomst(),
                voorstel.fonds() != null,
                voorstel.bedrag() != null,
                voorstel.voorwaarden().size(),
                voorstel.reservevolgorde() != null));
        Redensoort.bezwaar(voorstel.redensoort(), voorstel.uitkomst(), afwijkingen)
                .ifPresent(bezwaar -> fouten.add(new Veldfout("/redensoort", bezwaar)));
        if (!afwijkingen.isEmpty()) {
            reden(
                    "/redenAfwijking",
                    voorstel.redenAfwijking(),
                    "Geef de reden van de afwijking. " + String.join(" ", afwijkingen),
                    fouten);
        }
        if (!gelijken.isEmpty()) {
            reden(
                    "/redenGelijken",
                    voorstel.redenGelijken(),
                    "Geef de reden van het verschil. " + String.join(" ", gelijken),
                    fouten);
        }
        fouten.addAll(overbodig(voorstel, afwijkingen.isEmpty(), gelijken.isEmpty()));
        return fouten;
    }

    /** Reasons for what this decision does not do; the submitter would read them as if it did. */
    private List<Veldfout> overbodig(Besluitvoorstel voorstel, boolean geenAfwijking, boolean geenVerschil) {
        var fouten = new ArrayList<Veldfout>();
        if (!Tekst.isLeeg(voorstel.redenBedrag()) && !isMinder(voorstel)) {
            fouten.add(new Veldfout(
                    "/redenBedrag", "Maak deze reden leeg: u kent niet minder toe dan het gevraagde bedrag."));
        }
        if (!Tekst.isLeeg(voorstel.redenAfwijking()) && geenAfwijking) {
            fouten.add(new Veldfout(
                    "/redenAfwijking",
                    "Maak deze reden leeg: dit besluit wijkt niet af van het advies, de toets of de rangschikking."));
        }
        if (!Tekst.isLeeg(voorstel.redenGelijken()) && geenVerschil) {
            fouten.add(new Veldfout(
                    "/redenGelijken",
                    "Maak deze reden leeg: geen casus met hetzelfde totaal kreeg een andere uitkomst."));
        }
        return fouten;
    }

    private boolean isMinder(Besluitvoorstel voorstel) {
        var bedrag = voorstel.bedrag();
        return voorstel.uitkomst() == Uitkomst.TOELATEN
                && gevraagd != null
                && bedrag != null
                && bedrag.signum() > 0
                && bedrag.compareTo(gevraagd) < 0;
    }

    /**
     * What is filled in that belongs to another outcome, with what to do about it.
     *
     * @param fonds whether a fund is named; so for the amount and the place on the reserve list
     * @param voorwaarden how many conditions there are
     */
    static List<Veldfout> misplaatst(
            Uitkomst uitkomst, boolean fonds, boolean bedrag, int voorwaarden, boolean reservevolgorde) {
        var fouten = new ArrayList<Veldfout>();
        if (uitkomst != Uitkomst.TOELATEN) {
            if (fonds) {
                fouten.add(new Veldfout("/fonds", "Haal het fonds weg, of kies ‘Toelaten’."));
            }
            if (bedrag) {
                fouten.add(new Veldfout("/bedrag", "Maak het bedrag leeg, of kies ‘Toelaten’."));
            }
            for (int i = 0; i < voorwaarden; i++) {
                fouten.add(new Veldfout(
                        "/voorwaarden/" + i + "/tekst",
                        "Verwijder voorwaarde " + (i + 1)
                                + ", of kies ‘Toelaten’. Alleen bij toelaten kunt u voorwaarden" + " stellen."));
            }
        }
        if (uitkomst != Uitkomst.RESERVE && reservevolgorde) {
            fouten.add(new Veldfout(
                    "/reservevolgorde", "Maak de plaats op de reservelijst leeg, of kies ‘Op de reservelijst’."));
        }
        return fouten;
    }

    private void toelaten(Besluitvoorstel voorstel, List<Veldfout> fouten) {
        var fonds = fondsen.stream()
                .filter(f -> f.code().equals(voorstel.fonds()))
                .findFirst()
                .orElse(null);
        if (fonds == null) {
            fouten.add(new Veldfout("/fonds", "Kies een fonds van deze call."));
        }
        var bedrag = voorstel.bedrag();
        if (bedrag == null
                || bedrag.signum() <= 0
                || bedrag.stripTrailingZeros().scale() > CENTEN) {
            fouten.add(new Veldfout("/bedrag", "Geef een bedrag boven nul, in hele centen."));
        } else if (gevraagd != null && bedrag.compareTo(gevraagd) > 0) {
            fouten.add(
                    new Veldfout("/bedrag", "Geef hoogstens het gevraagde bedrag, " + Nederland.euro(gevraagd) + "."));
        } else if (fonds != null
                && (bedrag.compareTo(fonds.hoogstePerCasus()) > 0 || bedrag.compareTo(fonds.laagstePerCasus()) < 0)) {
            fouten.add(new Veldfout(
                    "/bedrag",
                    "Geef een bedrag van " + Nederland.euro(fonds.laagstePerCasus()) + " tot en met "
                            + Nederland.euro(fonds.hoogstePerCasus()) + ": zo zegt het mandaat van dit fonds."));
        }
        if (gevraagd != null && isMinder(voorstel)) {
            reden(
                    "/redenBedrag",
                    voorstel.redenBedrag(),
                    "Geef de reden van het lagere bedrag. Gevraagd is " + Nederland.euro(gevraagd) + ".",
                    fouten);
        }
        if (voorstel.voorwaarden().size() > MEESTE_VOORWAARDEN) {
            fouten.add(new Veldfout("/voorwaarden", "Geef hoogstens " + MEESTE_VOORWAARDEN + " voorwaarden."));
        }
        for (int i = 0; i < voorstel.voorwaarden().size(); i++) {
            var voorwaarde = voorstel.voorwaarden().get(i);
            tekst("/voorwaarden/" + i + "/tekst", voorwaarde.tekst(), "Schrijf de voorwaarde op.", fouten);
            tekst("/voorwaarden/" + i + "/eigenaar", voorwaarde.eigenaar(), "Schrijf op wie dit doet.", fouten);
            if (voorwaarde.datum().isBefore(vandaag)) {
                fouten.add(new Veldfout(
                        "/voorwaarden/" + i + "/datum",
                        "Kies bij voorwaarde " + (i + 1) + " een datum vanaf " + Nederland.datum(vandaag)
                                + ": wat voorbij is, kan niemand meer doen."));
            }
        }
    }

    private static void reserve(Besluitvoorstel voorstel, List<Veldfout> fouten) {
        var plaats = voorstel.reservevolgorde();
        if (plaats == null || plaats < 1) {
            fouten.add(new Veldfout("/reservevolgorde", "Geef de plaats op de reservelijst, vanaf 1."));
        }
    }

    /** A place on the reserve list belongs to one case. */
    static boolean plaatsVrij(@Nullable Integer plaats, Collection<Integer> bezet) {
        return plaats == null || !bezet.contains(plaats);
    }

    /** What somebody else must be able to follow. */
    private static void reden(String veld, @Nullable String waarde, String melding, List<Veldfout> fouten) {
        int voor = fouten.size();
        tekst(veld, waarde, melding, fouten);
        if (fouten.size() == voor && !Motiveringstekst.isTekst(waarde)) {
            fouten.add(new Veldfout(veld, melding + " " + Motiveringstekst.eis()));
        }
    }

    private static void tekst(String veld, @Nullable String waarde, String melding, List<Veldfout> fouten) {
        if (waarde == null || Tekst.isLeeg(waarde)) {
            fouten.add(new Veldfout(veld, melding));
        } else if (waarde.length() > LANGSTE_TEKST) {
            fouten.add(new Veldfout(veld, "Gebruik hoogstens " + Nederland.getal(LANGSTE_TEKST) + " tekens."));
        } else {
            Leesrichting.meld(veld, waarde, fouten);
        }
    }
}
