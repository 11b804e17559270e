package nl.waardevollekernen.casus;

import java.util.List;

/**
 * The page on which co-submitters are chosen.
 *
 * @param casus the draft
 * @param gekozen who take part now
 * @param soorten kinds of organisation the call admits, in words
 * @param zoek what was looked for, or empty
 * @param gevonden who were found and may be added
 * @param meer whether more were found than are shown
 * @param vol whether as many take part as may
 * @param getekend whether the content carries a signature now
 * @param melding why the last choice was refused, or empty
 */
record MedeIndienersblad(
        CasusDetail casus,
        List<Partij> gekozen,
        String soorten,
        String zoek,
        List<Partij> gevonden,
        boolean meer,
        boolean vol,
        boolean getekend,
        String melding) {
    /** One organisation. */
    record Partij(String code, String naam, String soort) {}

    /** Address of the case. */
    public String casusAdres() {
        return "/casussen/" + casus.id();
    }

    /** Address of this page. */
    public String adres() {
        return casusAdres() + "/mede-indieners";
    }

    public String erbij() {
        return adres() + "/erbij";
    }

    public String weg() {
        return adres() + "/weg";
    }

    /** Heading of what was found. */
    public String gevondenKop() {
        return gevonden.size() == 1
                ? "1 organisatie gevonden"
                : (meer ? "De eerste " : "") + gevonden.size() + " organisaties" + (meer ? "" : " gevonden");
    }
}
