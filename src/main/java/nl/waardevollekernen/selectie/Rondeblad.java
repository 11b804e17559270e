package nl.waardevollekernen.selectie;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * A round as one reader sees it: the ranking, the funds and what was decided so far.
 *
 * @param woorden what the list says, in plain words
 * @param heropening why and when it was opened again, a sentence without its stop, or empty
 * @param stap what this reader may do now
 * @param belang why this reader does nothing in this round because of an interest, or empty
 * @param bericht why this reader may not sign and who must, or empty
 * @param handtekening why nobody can sign as it stands, with what to do, or empty
 * @param misfits what does not fit the final picture, each with the case and what to do; only for the fund, once every case has a decision
 * @param trekking with what the order of equal totals was drawn, or null
 * @param markering stands with every outcome that nobody really decided, or empty
 * @param gezien changes with every decision and with the planned moment: what a preview showed
 * @param andere the other rounds of the call
 */
record Rondeblad(
        UUID id,
        String slug,
        String call,
        int volgnummer,
        String status,
        String badge,
        String woorden,
        List<Rondeblad.Rij> rijen,
        List<Rondeblad.Geld> fondsen,
        String redenAfsluiting,
        String redenTeruggave,
        String heropening,
        String voorgelegdDoor,
        String getekendDoor,
        String aankondigenOp,
        String aangekondigdOp,
        Rondestap stap,
        String belang,
        String bericht,
        String handtekening,
        List<String> misfits,
        @Nullable Trekking trekking,
        String markering,
        String gezien,
        List<Rondeblad.Andere> andere,
        boolean proefronde) {
    /**
     * One case.
     *
     * @param plaats place in the ranking, or a dash
     * @param toets whether the threshold of the toets was met, in words
     * @param besluit what was decided; with empty texts while there is nothing to see
     */
    record Rij(
            UUID casus,
            String kenmerk,
            String naam,
            String plaats,
            String totaal,
            String spreiding,
            String toets,
            boolean voorstelAfwijzen,
            String advies,
            String gevraagd,
            Besluitbeeld besluit,
            String adres) {}

    /** Another round of the call. */
    record Andere(String adres, String naam, String stand) {}

    /** What a fund has; euros as people read them. */
    record Geld(String naam, String budget, String toegekend, String over) {}

    /** Whether nothing was left to decide. */
    public boolean vervallen() {
        return status.equals(RondeStatus.VERVALLEN.label());
    }

    /** How many decisions the announcement tells. */
    public String telling() {
        return rijen.size() == 1
                ? "Precies dit ene besluit wordt"
                : "Precies deze " + rijen.size() + " besluiten worden";
    }

    /** Whether this reader decides now. */
    public boolean besluiten() {
        return stap == Rondestap.BESLUITEN || voorleggen();
    }

    /** Whether every case has a decision and this reader may lay them before the second signature. */
    public boolean voorleggen() {
        return stap == Rondestap.VOORLEGGEN;
    }

    /** Whether this reader, who decided nothing, may sign now. */
    public boolean tekenen() {
        return stap == Rondestap.TEKENEN;
    }

    /** Whether this reader, who may not sign, may take back what was laid before. */
    public boolean terugnemen() {
        return stap == Rondestap.TERUGNEMEN;
    }

    /** Whether this reader may set the moment of the announcement now. */
    public boolean aankondigen() {
        return stap == Rondestap.AANKONDIGEN;
    }

    /** Whether this reader may change the moment of the announcement, or take it back. */
    public boolean verzetten() {
        return stap == Rondestap.VERZETTEN;
    }

    /** Where this round is. */
    public String adres() {
        return "/rondes/" + slug;
    }

    /** Where all decisions are laid before the second signature. */
    public String voorlegadres() {
        return adres() + "/voorlegging";
    }

    /** Where that is taken back. */
    public String terugneemadres() {
        return voorlegadres() + "/terug";
    }

    /** Where they are signed. */
    public String tekenadres() {
        return adres() + "/ondertekenen";
    }

    /** Where they are announced. */
    public String aankondigadres() {
        return adres() + "/aankondiging";
    }

    /** Why this reader, who has an interest, leaves a planned announcement to others; empty for who may change it, and once it is done. */
    public String blijftBuitenPlanning() {
        return aankondigenOp.isEmpty() || !aangekondigdOp.isEmpty() ? "" : belang;
    }

    /** When they can be announced; once that is planned also: not yet. */
    public List<Keuze> momenten() {
        var nu = new Keuze(Aankondigingsinvoer.NU, "Nu meteen");
        return verzetten()
                ? List.of(
                        new Keuze(Aankondigingsinvoer.LATER, "Op het moment hieronder"),
                        nu,
                        new Keuze(Aankondigingsinvoer.TERUG, "Voorlopig niet: neem de planning terug"))
                : List.of(nu, new Keuze(Aankondigingsinvoer.LATER, "Later, op het moment hieronder"));
    }

    /** How people call this round. */
    public String naam() {
        return "Ronde " + volgnummer;
    }

    /**
     * The other rounds of a call, in the order given.
     *
     * @param rondes every round, the latest first
     * @param fonds whether the reader may know how far a round really is
     */
    static List<Andere> andere(String slug, List<Ronde> rondes, int deze, boolean fonds) {
        int laatste = rondes.isEmpty() ? 0 : rondes.getFirst().volgnummer();
        return rondes.stream()
                .filter(ronde -> ronde.volgnummer() != deze)
                .map(ronde -> new Andere(
                        "/rondes/" + slug
                                + (ronde.volgnummer() == laatste
                                        ? ""
                                        : "?" + Rondekeuze.VRAAG + "=" + ronde.volgnummer()),
                        "Ronde " + ronde.volgnummer(),
                        (fonds ? ronde.status() : ronde.status().voorAnderen()).label()))
                .toList();
    }

    /** The case in this round; refused (404) for another. */
    Rondeblad.Rij rij(UUID casus) {
        return rijen.stream()
                .filter(rij -> rij.casus().equals(casus))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
    }

    /** Whether somebody still looks at the decisions as they are now. */
    boolean isGezien(String eerder) {
        return Objects.equals(gezien, eerder);
    }
}
