package nl.waardevollekernen.logboek;

import java.util.Locale;

/**
 * What can be noted. The sentence is how people read it: {@code {wie}} is the actor, {@code {op}} what it was done to,
 * any other name a value of the note; a part between square brackets falls away when a value in it is missing.
 * The name of a kind is part of what is sealed: kinds may be added, never renamed.
 */
public enum LogSoort {
    CASUS_AANGEMAAKT(Zicht.BETROKKENE, "{wie} maakte een concept aan[: {op}]."),
    CASUS_GEWIJZIGD(Zicht.BETROKKENE, "{wie} wijzigde het concept[: {onderdeel}]."),
    CASUS_VERLOPEN(Zicht.BETROKKENE, "Het concept is verlopen: het is niet op tijd ingediend."),
    MEDE_INDIENER_TOEGEVOEGD(Zicht.BETROKKENE, "{wie} voegde een mede-indiener toe[: {op}]."),
    MEDE_INDIENER_VERWIJDERD(Zicht.BETROKKENE, "{wie} verwijderde een mede-indiener[: {op}]."),
    CASUS_ONDERTEKEND(Zicht.BETROKKENE, "{wie} ondertekende de inhoud."),
    HANDTEKENING_VERVALLEN(Zicht.BETROKKENE, "De handtekening is vervallen, omdat {wie} de inhoud wijzigde."),
    CASUS_INGEDIEND(Zicht.BETROKKENE, "{wie} diende de casus in[ (kenmerk {kenmerk})]."),
    CASUS_INGETROKKEN(Zicht.BETROKKENE, "{wie} trok de casus in[. Reden: {reden}]."),
    GELEZEN(Zicht.INTERN, "{wie} las de casus[: {op}]."),

    DOCUMENT_TOEGEVOEGD(Zicht.BETROKKENE, "{wie} voegde een document toe[: {op}]."),
    DOCUMENT_VERWIJDERD(Zicht.BETROKKENE, "{wie} verwijderde een document[: {op}]."),
    DOCUMENT_GESCAND(Zicht.BETROKKENE, "Controle op virussen van het document[ {op}][: {uitkomst}]."),
    DOCUMENT_GEWEIGERD(Zicht.BETROKKENE, "Het document[ {op}] is geweigerd[: {reden}]"),
    DOCUMENT_GELEZEN(Zicht.INTERN, "{wie} opende een document[: {op}]."),

    ONTVANKELIJKHEID_VASTGESTELD(
            Zicht.BETROKKENE, "Het oordeel van de marktmeester over de ontvankelijkheid staat vast[: {uitkomst}]."),
    ONTVANKELIJKHEID_VOORGESTELD(Zicht.INTERN, "{wie} beoordeelde de ontvankelijkheid."),
    ONTVANKELIJKHEID_BEVESTIGD(Zicht.INTERN, "{wie} bevestigde het oordeel over de ontvankelijkheid[: {uitkomst}]."),
    ONTVANKELIJKHEID_TERUGGEGEVEN(
            Zicht.INTERN, "{wie} gaf het oordeel over de ontvankelijkheid terug[. Reden: {reden}]."),
    KNOCKOUTS_BEPAALD(Zicht.INTERN, "De voorwaarden zijn nagegaan op de ingediende gegevens."),
    AANVULLING_GEVRAAGD(Zicht.BETROKKENE, "{wie} vroeg om een aanvulling[, te geven tot en met {uiterlijk}]."),
    AANVULLING_VERLENGD(Zicht.BETROKKENE, "{wie} verlengde de termijn van de aanvulling[ tot en met {uiterlijk}]."),
    AANVULLING_HERINNERD(Zicht.BETROKKENE, "De indiener is herinnerd aan de aanvulling."),
    AANVULLING_BEWAARD(Zicht.BETROKKENE, "{wie} bewaarde antwoorden voor de aanvulling. Er is nog niets verstuurd."),
    AANVULLING_INGEDIEND(Zicht.BETROKKENE, "{wie} diende de aanvulling in."),
    AANVULLING_VERLOPEN(Zicht.BETROKKENE, "De termijn van de aanvulling is verlopen."),

    TAAK_KLAARGEZET(Zicht.INTERN, "Er is een taak klaargezet[: {op}]."),
    TAAK_GECLAIMD(Zicht.INTERN, "{wie} nam een taak in behandeling[: {op}]."),
    TAAK_TERUGGEGEVEN(Zicht.INTERN, "{wie} gaf een taak[ van {van}] terug[: {op}]."),
    TAAK_OVERGEDRAGEN(Zicht.INTERN, "{wie} droeg een taak over[ aan {aan}][: {op}]."),
    TAAK_AFGEROND(Zicht.INTERN, "{wie} rondde een taak af[: {op}]."),
    TAAK_GESLOTEN(Zicht.INTERN, "Een taak is gesloten[: {op}][. Reden: {reden}]."),

    TOETSING_GESTART(Zicht.BETROKKENE, "De toetsing is begonnen."),
    TOETSING_VASTGELEGD(Zicht.INTERN, "{wie} legde de toetsing vast[: {uitkomst}]."),
    TOETSING_BEVESTIGD(Zicht.INTERN, "{wie} bevestigde de toetsing."),
    TOETSING_TERUGGEGEVEN(Zicht.INTERN, "{wie} gaf de toetsing terug[. Reden: {reden}]."),
    TOETSING_AFGEROND(Zicht.INTERN, "De toetsing is afgerond."),

    ADVIES_GESTART(Zicht.INTERN, "De adviescommissie begon met de beoordeling."),
    ADVIES_TOEGEWEZEN(Zicht.INTERN, "{wie} wees een beoordeling toe[ aan {op}]."),
    BELANG_VERKLAARD(Zicht.INTERN, "{wie} verklaarde een belang en doet niet mee aan deze casus."),
    BELANG_GEVOLG(Zicht.INTERN, "Gevolg van het verklaarde belang[: {gevolg}]."),
    BELANG_GEVOLG_BESLUIT(Zicht.FONDS, "Gevolg van het verklaarde belang[: {gevolg}]."),
    GEEN_BELANG_VERKLAARD(Zicht.INTERN, "{wie} verklaarde geen belang te hebben."),
    TOEWIJZING_INGETROKKEN(Zicht.INTERN, "{wie} trok een toewijzing in[ van {op}][. Reden: {reden}]."),
    BEOORDELING_VASTGELEGD(Zicht.INTERN, "{wie} legde een beoordeling vast."),
    BEOORDELING_TE_LAAT(Zicht.INTERN, "Een beoordeling is over de termijn[: {op}]."),
    ADVIES_TEKORT(
            Zicht.INTERN, "Er zijn te weinig commissieleden voor deze casus. De secretaris is gevraagd te helpen."),
    ADVIES_VASTGESTELD(Zicht.INTERN, "Het advies is vastgesteld[: {uitkomst}]."),
    ADVIES_AFGEROND(Zicht.INTERN, "De adviescommissie is klaar met de beoordeling."),

    GERANGSCHIKT(Zicht.INTERN, "De casus is gerangschikt."),
    GELIJKEN_GELOOT(
            Zicht.INTERN, "Het lot bepaalde de volgorde van gelijke totalen[: {op}][. Geloot met boomkop {kop}]."),
    BESLUIT_VASTGELEGD(Zicht.FONDS, "{wie} legde een besluit vast[: {uitkomst}]."),
    VOORLEGGING_TERUGGENOMEN(Zicht.FONDS, "{wie} nam de voorgelegde besluiten terug."),
    BESLUIT_TERUGGEGEVEN(Zicht.FONDS, "{wie} gaf het besluit terug[. Reden: {reden}]."),
    BESLUIT_ONDERTEKEND(Zicht.FONDS, "{wie} ondertekende het besluit."),
    BESLUIT_BEKENDGEMAAKT(Zicht.BETROKKENE, "Het besluit is bekendgemaakt[: {uitkomst}]."),
    AANKONDIGING_GEPLAND(Zicht.FONDS, "{wie} bepaalde wanneer de besluiten bekend worden[: {op}]."),
    AANKONDIGING_VERZET(Zicht.FONDS, "{wie} verzette de bekendmaking van de besluiten[ van {was}][ naar {op}]."),
    AANKONDIGING_TERUGGENOMEN(Zicht.FONDS, "{wie} nam de geplande bekendmaking van de besluiten terug[: {op}]."),
    RONDE_HEROPEND(Zicht.FONDS, "De ronde is heropend[. Reden: {reden}]."),

    CALL_GEMAAKT(Zicht.INTERN, "{wie} maakte een open call aan[: {op}]."),
    CALL_GOEDGEKEURD(Zicht.INTERN, "{wie} keurde de criteria goed."),
    CALL_GEPUBLICEERD(Zicht.BETROKKENE, "De open call is gepubliceerd[: {op}]."),
    CALL_GEOPEND(Zicht.BETROKKENE, "De open call is opengesteld[. Belofte van de loting: {belofte}]."),
    CALL_GESLOTEN(Zicht.BETROKKENE, "De open call is gesloten."),
    CALL_HERINNERD(Zicht.BETROKKENE, "De houders van een concept zijn herinnerd aan de sluiting."),
    TERMIJN_VOORUITGEZET(Zicht.INTERN, "{wie} ging in de proefronde naar de volgende termijn[: {op}]."),
    TERMIJN_VOORBIJ(Zicht.INTERN, "De termijn is voorbij[: {op}]."),
    TERMIJN_GEWIJZIGD(Zicht.BETROKKENE, "{wie} wijzigde een termijn[: {op}][. Reden: {reden}]."),
    RONDE_AFGESLOTEN(Zicht.INTERN, "{wie} sloot de ronde af[. Reden: {reden}]."),

    PROCES_GESTART(Zicht.INTERN, "Het proces is gestart."),
    PROCES_OPNIEUW_GESTART(Zicht.INTERN, "{wie} gaf de casus een nieuw proces[. Reden: {reden}]."),
    OPNIEUW_GEPROBEERD(Zicht.INTERN, "{wie} probeerde een vastgelopen stap opnieuw[: {op}][. Reden: {reden}]."),
    MELDING_OPNIEUW(Zicht.INTERN, "{wie} verstuurt een e-mail opnieuw[. Reden: {reden}]."),

    /** From here back the personal part of the entries of this chain may be gone; the check then accepts that. */
    GEGEVENS_GEWIST(Zicht.INTERN, "{wie} wiste de persoonlijke gegevens uit het logboek[. Reden: {reden}]."),

    /** Holds what a step changed in guarded tables after its own entry, or without one; for the check alone. */
    GEGEVENS_VASTGELEGD(Zicht.CONTROLE, "De gegevens van deze stap zijn vastgelegd."),
    /** Holds what stood in a table when the log began to guard it, or a column of it. */
    BEGINSTAND_VASTGELEGD(Zicht.CONTROLE, "De gegevens van dat moment zijn vastgelegd.");

    private final Zicht zicht;
    private final String zin;

    LogSoort(Zicht zicht, String zin) {
        this.zicht = zicht;
        this.zin = zin;
    }

    /** The value in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Zicht zicht() {
        return zicht;
    }

    /** Whether it tells of a reading, which changes nothing. */
    boolean isLezing() {
        return this == GELEZEN || this == DOCUMENT_GELEZEN;
    }

    String zin() {
        return zin;
    }
}
