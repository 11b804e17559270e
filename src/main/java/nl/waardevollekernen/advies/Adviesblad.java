package nl.waardevollekernen.advies;

import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.web.Keuze;

/**
 * The advies on a case as one reader sees it.
 *
 * @param naam of the kern, or the title without one
 * @param badge how the status is drawn
 * @param ledenstand whether the case has the members it needs
 * @param leden who was asked, as far as this reader may know
 * @param ingezien the members whose scores this reader sees, in the order of the columns
 * @param criteria one row of scores for each criterion; empty while hidden
 * @param samen what the reviews say together; with empty texts while hidden
 * @param eigenTaak page of the reader's own open review, or empty
 * @param secretaris whether this reader asks and withdraws members now
 * @param kandidaten who could be asked, the best first
 * @param intrekbaar assignments that can be withdrawn
 * @param casusLeesbaar whether this reader may read the case
 * @param verklaren page where this reader must first declare an interest or none; empty when that is done or not asked
 */
record Adviesblad(
        UUID casus,
        String kenmerk,
        String naam,
        String status,
        String badge,
        Ledenstand ledenstand,
        int nodig,
        long binnen,
        long teLaat,
        String uiterlijk,
        List<Adviesblad.Lid> leden,
        List<Adviesblad.Lid> ingezien,
        List<Adviesblad.Criterium> criteria,
        Adviesblad.Samen samen,
        String eigenTaak,
        boolean secretaris,
        List<Keuze> kandidaten,
        List<Keuze> intrekbaar,
        boolean casusLeesbaar,
        String verklaren,
        boolean demonstratie) {
    /**
     * One member.
     *
     * @param cijfer weighted score, or empty while hidden
     * @param aanbeveling in words, or empty while hidden
     * @param toelichting why, or empty while hidden
     * @param redenen the motivation for each criterion; empty while hidden
     */
    record Lid(
            UUID id,
            String naam,
            boolean eigen,
            String stand,
            String standsoort,
            boolean teLaat,
            String cijfer,
            String aanbeveling,
            String toelichting,
            List<Reden> redenen) {
        /** Heading of the fold-out with this member's reasons. */
        public String kop() {
            return "Motivering van " + (eigen ? "u" : naam);
        }
    }

    /** Why a member gave a score. */
    record Reden(String criterium, String cijfer, String tekst) {}

    /** The scores of one criterion, in the order of the members. */
    record Criterium(String naam, String gewicht, List<String> cijfers) {}

    /**
     * What the reviews say together, in words.
     *
     * @param uitleg how the recommendation follows from the counts
     */
    record Samen(String totaal, String spreiding, String aanbeveling, String stemmen, String uitleg) {
        static final Samen GEEN = new Samen("", "", "", "", "");
    }

    /** Whether the case waits and nobody is left who could be asked. */
    public boolean tekort() {
        return ledenstand == Ledenstand.TEKORT;
    }

    /** Whether the system is about to ask another member. */
    public boolean wordtGevraagd() {
        return ledenstand == Ledenstand.WORDT_GEVRAAGD;
    }

    /** Where members are asked. */
    public String vraagadres() {
        return AdviesCasusPagina.adres(casus) + "/leden";
    }

    /** Where an assignment is withdrawn. */
    public String intrekadres() {
        return AdviesCasusPagina.adres(casus) + "/intrekking";
    }
}
