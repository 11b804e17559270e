package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.gedeeld.Nederland;

/**
 * Where a case stands in plain words.
 *
 * @param kop the heading of the page
 * @param gebeurd what happened last
 * @param wie who must do something now
 * @param uitleg what they do
 * @param nodig what is needed to go on
 */
record AanZet(String kop, String gebeurd, String wie, String uitleg, String nodig) {
    private static final String WACHTEN = "U hoeft nu niets te doen. Wij mailen u bij elke stap die u moet weten.";
    private static final String KLAAR = "Er is niets meer nodig.";

    /**
     * Where this case stands.
     *
     * @param teLaat whether it is a draft whose call has closed
     * @param compleet whether nothing keeps the content of a draft from being signed
     */
    static AanZet van(CasusDetail casus, boolean teLaat, boolean compleet) {
        if (teLaat) {
            return new AanZet(
                    "De call is gesloten",
                    Sluiting.reden(casus.call()),
                    "Niemand",
                    "De open call sloot voordat het concept werd ingediend.",
                    KLAAR);
        }
        if (casus.status() != CasusStatus.CONCEPT) {
            return van(casus.status(), casus.aanvullingen());
        }
        if (!compleet) {
            return van(CasusStatus.CONCEPT);
        }
        boolean tekenen = casus.call().ondertekeningNodig() && casus.handtekening() == null;
        return tekenen
                ? concept(
                        "De tekenbevoegde",
                        "Alle onderwerpen zijn compleet. De tekenbevoegde tekent, daarna dient de indiener in.",
                        "Laat de inhoud tekenen en dien in voor de sluiting.")
                : concept(
                        "De indiener",
                        "Alles is klaar om in te dienen. Dat doet de indiener.",
                        "Dien in voor de sluiting.");
    }

    /** The stand after submission, with what became of an aanvulling that was asked in the stage of now. */
    static AanZet van(CasusStatus status, List<Aanvulling> aanvullingen) {
        var stand = van(status);
        boolean toetsing = status == CasusStatus.IN_TOETSING || status == CasusStatus.IN_BEOORDELING;
        var fase = toetsing ? Fase.TOETSING : Fase.ONTVANKELIJKHEID;
        return !toetsing && status != CasusStatus.ONTVANKELIJKHEID
                ? stand
                : aanvullingen.stream()
                        .filter(aanvulling -> aanvulling.fase() == fase)
                        .findFirst()
                        .map(stand::na)
                        .orElse(stand);
    }

    /** The same stand after the only aanvulling of its stage. */
    private AanZet na(Aanvulling aanvulling) {
        return switch (aanvulling.status()) {
            case OPEN, VERVALLEN -> this;
            case BEANTWOORD ->
                new AanZet(
                        kop,
                        "De aanvulling is op tijd ontvangen. De termijn van de beoordeling loopt weer.",
                        wie,
                        "De marktmeester beoordeelt de casus met de aanvulling. Nog een keer aanvullen kan niet in deze stap.",
                        nodig);
            case VERLOPEN ->
                new AanZet(
                        kop,
                        "De marktmeester vroeg om een aanvulling, te geven tot en met "
                                + Nederland.datum(aanvulling.uiterlijk()) + ". Die is niet op tijd verstuurd.",
                        wie,
                        "De marktmeester beoordeelt de casus zoals die is ingediend. Aanvullen kan in deze stap niet meer.",
                        nodig);
        };
    }

    /** Where a case of this status stands. */
    static AanZet van(CasusStatus status) {
        return switch (status) {
            case CONCEPT ->
                concept(
                        "De indiener",
                        "De indiener vult in, de tekenbevoegde tekent, daarna dient de indiener in.",
                        "Maak alle onderwerpen compleet, laat de inhoud tekenen en dien in voor de sluiting.");
            case INGEDIEND ->
                new AanZet(
                        "De casus is ingediend",
                        "De casus is ontvangen. De inhoud ligt vast.",
                        "De marktmeester",
                        "De marktmeester kijkt of de casus compleet is en aan de voorwaarden voldoet.",
                        WACHTEN);
            case ONTVANKELIJKHEID ->
                new AanZet(
                        "De casus wordt beoordeeld op ontvankelijkheid",
                        "De casus is ontvangen en ligt bij de marktmeester.",
                        "De marktmeester",
                        "De marktmeester kijkt of alles er is. Mist er iets, dan krijgt de indiener tijd om aan te vullen. Dat kan één keer in deze stap.",
                        WACHTEN);
            case AANVULLING_GEVRAAGD ->
                new AanZet(
                        "De casus wacht op een aanvulling",
                        "De marktmeester vroeg om een aanvulling. De termijn van de beoordeling staat stil tot het antwoord er is.",
                        "De indiener",
                        "De indiener vult de gevraagde velden aan. De marktmeester wacht.",
                        "Beantwoord de vragen hieronder voor het einde van de termijn.");
            case IN_BEOORDELING ->
                new AanZet(
                        "De casus wordt beoordeeld",
                        "De casus is ontvankelijk.",
                        "De marktmeester, de adviescommissie en het fonds",
                        "Eerst toetst de marktmeester, dan kijkt de adviescommissie, dan besluit het fonds over alle casussen"
                                + " van de ronde. Alle indieners horen het besluit op hetzelfde moment. Tot dan ziet u niet in"
                                + " welke stap uw casus is.",
                        WACHTEN);
            case IN_TOETSING ->
                new AanZet(
                        "De casus wordt getoetst",
                        "De casus is ontvankelijk.",
                        "De marktmeester",
                        "Een toetser geeft cijfers met redenen. Een tweede toetser kijkt mee.",
                        WACHTEN);
            case IN_ADVIES ->
                new AanZet(
                        "De adviescommissie bekijkt de casus",
                        "De toetsing is klaar.",
                        "De adviescommissie",
                        "Minstens drie commissieleden beoordelen de casus los van elkaar.",
                        WACHTEN);
            case GERANGSCHIKT, BESLOTEN ->
                new AanZet(
                        "De casus wacht op het besluit",
                        "De beoordeling is klaar.",
                        "De fondsbeheerder",
                        "De fondsbeheerder besluit over alle casussen van de ronde. Alle indieners horen het op hetzelfde moment.",
                        WACHTEN);
            case TOEGELATEN -> einde("De casus is toegelaten", "Het besluit is bekendgemaakt: de casus is toegelaten.");
            case RESERVE ->
                einde(
                        "De casus staat op de reservelijst",
                        "Het besluit is bekendgemaakt: de casus staat op de reservelijst.");
            case AFGEWEZEN -> einde("De casus is afgewezen", "Het besluit is bekendgemaakt: de casus is afgewezen.");
            case IN_UITVOERING -> einde("De casus is in uitvoering", "De casus is toegelaten en wordt uitgevoerd.");
            case INGETROKKEN -> einde("De casus is ingetrokken", "De indiener trok de casus in.");
            case VERLOPEN ->
                einde("De casus is niet ingediend", "De open call sloot voordat het concept werd ingediend.");
            case BUITEN_BEHANDELING ->
                einde("De casus is buiten behandeling gesteld", "De casus wordt niet verder beoordeeld.");
            case NIET_ONTVANKELIJK ->
                einde("De casus is niet ontvankelijk", "De casus voldoet niet aan de voorwaarden van de open call.");
        };
    }

    private static AanZet concept(String wie, String uitleg, String nodig) {
        return new AanZet(
                "Uw casus is nog een concept",
                "Het concept is gemaakt. Alleen uw organisatie en de mede-indieners zien het.",
                wie,
                uitleg,
                nodig);
    }

    /** The same stand, with what follows from the decision. */
    AanZet met(Uitkomstdeel.Vervolg vervolg) {
        return new AanZet(kop, gebeurd, vervolg.wie(), vervolg.uitleg(), vervolg.nodig());
    }

    private static AanZet einde(String kop, String gebeurd) {
        return new AanZet(kop, gebeurd, "Niemand", "De beoordeling van deze casus is afgerond.", KLAAR);
    }
}
