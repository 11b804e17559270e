package nl.waardevollekernen.taak;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.gedeeld.web.Zoekadres;
import nl.waardevollekernen.identiteit.Gemeente;
import nl.waardevollekernen.identiteit.Gemeenten;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.Werkfilter.Bak;
import nl.waardevollekernen.taak.Werkfilter.Volgorde;
import org.jspecify.annotations.Nullable;

/**
 * The inbox at one moment, as its page shows it.
 *
 * @param filter what was asked
 * @param tabs the views with how many tasks each holds
 * @param rijen the tasks on this page
 * @param gevonden how many tasks the filter finds on all pages together
 * @param hier address of this page, to come back to after an action
 * @param rollen the roles whose tasks this reader sees
 * @param stuurt whether this reader may hand over the work of others
 * @param volgende address of the next page, or null on the last
 */
record Takenbak(
        Werkfilter filter,
        List<Tab> tabs,
        List<Taakbeeld> rijen,
        long gevonden,
        String hier,
        Set<Rol> rollen,
        boolean stuurt,
        @Nullable String volgende) {
    private static final List<Keuze> PROVINCIES = Gemeenten.alle().stream()
            .map(Gemeente::provincie)
            .distinct()
            .sorted()
            .map(naam -> new Keuze(naam, naam))
            .toList();

    /**
     * One view of the inbox.
     *
     * @param aantal how many tasks it holds without further filter
     * @param hier whether it is the one that is open
     */
    record Tab(Bak bak, String adres, long aantal, boolean hier) {
        public String naam() {
            return bak.label();
        }
    }

    /** Address of this list from the row after the cursor on. */
    static String adres(Werkfilter filter, @Nullable String cursor) {
        var soort = filter.soort();
        return Zoekadres.van("/taken")
                .met("bak", filter.bak().code())
                .met("soort", soort == null ? null : soort.code())
                .met("provincie", filter.provincie())
                .met("zoek", filter.zoek())
                .met(
                        "volgorde",
                        filter.volgorde() == Volgorde.TERMIJN
                                ? null
                                : filter.volgorde().code())
                .met("cursor", cursor)
                .tekst();
    }

    /** "7 taken, kortste termijn eerst". */
    public String titel() {
        var aantal = gevonden == 1 ? "1 taak" : gevonden + " taken";
        return aantal + ", "
                + switch (filter.volgorde()) {
                    case TERMIJN -> "kortste termijn eerst";
                    case KENMERK -> "op kenmerk";
                    case ONTVANGEN -> "langst liggend eerst";
                };
    }

    /** Whether anything beside the view narrows the list. */
    public boolean gefilterd() {
        return filter.soort() != null || filter.provincie() != null || filter.zoek() != null;
    }

    public String bak() {
        return filter.bak().code();
    }

    public String zoek() {
        return filter.zoek() == null ? "" : filter.zoek();
    }

    public String soort() {
        return filter.soort() == null ? "" : filter.soort().code();
    }

    public String provincie() {
        return filter.provincie() == null ? "" : filter.provincie();
    }

    public String volgorde() {
        return filter.volgorde().code();
    }

    /** Address of the same view without filter. */
    public String zonderFilter() {
        return adres(new Werkfilter(filter.bak(), null, null, null, filter.volgorde()), null);
    }

    public List<Keuze> soorten() {
        return Arrays.stream(TaakSoort.values())
                .filter(soort -> rollen.contains(soort.rol()) || soort == filter.soort())
                .map(soort -> new Keuze(soort.code(), soort.label()))
                .toList();
    }

    public List<Keuze> provincies() {
        return PROVINCIES;
    }

    public List<Keuze> volgordes() {
        return Arrays.stream(Volgorde.values())
                .map(volgorde -> new Keuze(
                        volgorde.code(),
                        switch (volgorde) {
                            case TERMIJN -> "Termijn, kortste eerst";
                            case KENMERK -> "Kenmerk";
                            case ONTVANGEN -> "Langst liggend eerst";
                        }))
                .toList();
    }

    /** What stands where the list is empty. */
    public String leeg() {
        if (gefilterd()) {
            return "Geen taak past bij uw zoekvraag.";
        }
        if (filter.bak() != Bak.MIJN) {
            return "Er zijn hier nu geen taken.";
        }
        return tabs.stream().anyMatch(tab -> tab.bak() == Bak.OPEN && tab.aantal() > 0)
                ? "U hebt nu geen taken. Neem een vrije taak van uw team."
                : "U hebt nu geen taken, en er is geen taak vrij voor uw rol.";
    }
}
