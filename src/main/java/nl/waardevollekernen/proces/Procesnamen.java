package nl.waardevollekernen.proces;

/**
 * Every name that a diagram under {@code bpmn/} and the application share, exactly one constant each; a test holds the
 * two together. What each means, and who must send it, stands in {@code docs/proces.md}.
 */
public final class Procesnamen {
    private Procesnamen() {}

    /** Ids of the processes; a run belongs to one of these. */
    public static final class Diagram {
        public static final String CASUS = "casus";
        public static final String ADVIES = "advies";
        public static final String SELECTIE = "selectie";
        public static final String OPEN_CALL = "open-call";

        private Diagram() {}
    }

    /** Job types; each has one {@code Dienst}. */
    public static final class Werk {
        /** Fixed by the engine: a human task without {@code zeebe:userTask} arrives as a job of this type. */
        public static final String MENSENTAAK = "io.camunda.zeebe:userTask";

        public static final String RUN_REGISTREREN = "run-registreren";

        public static final String TERMIJN_BEPALEN = "termijn-bepalen";
        public static final String TERMIJN_CONTROLEREN = "termijn-controleren";
        public static final String TERMIJN_OVERSCHRIJDING_MELDEN = "termijn-overschrijding-melden";

        public static final String KNOCKOUTS_VERZAMELEN = "knockouts-verzamelen";
        public static final String KNOCKOUTS_VASTLEGGEN = "knockouts-vastleggen";
        public static final String ONTVANKELIJKHEID_STAND = "ontvankelijkheid-stand";
        public static final String AANVULLING_STAND = "aanvulling-stand";
        public static final String AANVULLING_HERINNEREN = "aanvulling-herinneren";
        public static final String AANVULLING_VERVAL = "aanvulling-verval";
        public static final String TOETSING_KLAARZETTEN = "toetsing-klaarzetten";
        public static final String TOETSING_STAND = "toetsing-stand";
        public static final String ADVIES_OPENEN = "advies-openen";
        public static final String ADVIES_STAND = "advies-stand";
        public static final String SELECTIE_AANMELDEN = "selectie-aanmelden";
        public static final String SELECTIE_STAND = "selectie-stand";
        public static final String INTREKKING_VERWERKEN = "intrekking-verwerken";

        public static final String BEOORDELING_STAND = "beoordeling-stand";

        public static final String RANGSCHIKKING_MAKEN = "rangschikking-maken";
        public static final String RONDE_STAND = "ronde-stand";
        public static final String AANKONDIGING_STAND = "aankondiging-stand";
        public static final String BESLUITEN_AANKONDIGEN = "besluiten-aankondigen";

        public static final String OPEN_CALL_OPENEN = "open-call-openen";
        public static final String CONCEPTEN_HERINNEREN = "concepten-herinneren";
        public static final String OPEN_CALL_SLUITEN = "open-call-sluiten";
        public static final String CONCEPTEN_VERVALLEN = "concepten-vervallen";
        public static final String TERMIJNEN_STARTEN = "termijnen-starten";

        private Werk() {}
    }

    /** Messages; each is keyed by the thing waited for, a start by its run. */
    public static final class Bericht {
        public static final String CASUS_START = "casus-start";
        public static final String ADVIES_START = "advies-start";
        public static final String SELECTIE_START = "selectie-start";
        public static final String OPEN_CALL_START = "open-call-start";

        public static final String TERMIJN_GEWIJZIGD = "termijn-gewijzigd";
        public static final String AANVULLING_BEANTWOORD = "aanvulling-beantwoord";
        public static final String ADVIESRONDE_GEREED = "adviesronde-gereed";
        public static final String CASUS_GERANGSCHIKT = "casus-gerangschikt";
        public static final String BESLUIT_AANGEKONDIGD = "besluit-aangekondigd";
        public static final String CASUS_INGETROKKEN = "casus-ingetrokken";
        public static final String TOEWIJZING_BEEINDIGD = "toewijzing-beeindigd";
        public static final String RONDE_HEROPEND = "ronde-heropend";

        private Bericht() {}
    }

    /** Process variables. Only {@link #ZAAK_ID} and {@link #RUN_ID} last; the others live as long as a gateway needs. */
    public static final class Variabele {
        /** The subject of the process: a casus, an assignment (advies), a round (selectie) or an open call. */
        public static final String ZAAK_ID = "zaakId";

        public static final String RUN_ID = "runId";

        public static final String VERVOLG = "vervolg";
        public static final String STAND = "stand";
        public static final String UITKOMST = "uitkomst";

        public static final String TERMIJN_SOORT = "termijnSoort";
        public static final String TERMIJN_ID = "termijnId";
        /** An instant with its offset as ISO text, such as 2027-03-01T23:59:59Z. */
        public static final String TERMIJN_DATUM = "termijnDatum";

        public static final String VERLOPEN = "verlopen";

        public static final String KNOCKOUT_BESLISSING = "knockoutBeslissing";
        public static final String KNOCKOUT_INVOER = "knockoutInvoer";
        /** What the table itself answers: null where no row applies. */
        public static final String KNOCKOUT_UITKOMST = "knockoutUitkomst";

        public static final String KNOCKOUTS = "knockouts";

        public static final String AANVULLING_ID = "aanvullingId";
        public static final String ADVIESRONDE_ID = "adviesrondeId";
        public static final String RONDEPLAATS_ID = "rondeplaatsId";
        public static final String BESLUIT_ID = "besluitId";

        private Variabele() {}
    }

    /** What {@link Variabele#VERVOLG} may say: where a run goes on. */
    public static final class Vervolg {
        public static final String BEGIN = "begin";
        public static final String ONTVANKELIJKHEID = "ontvankelijkheid";
        public static final String TOETSING = "toetsing";
        public static final String ADVIES = "advies";
        public static final String SELECTIE = "selectie";
        /** Another run of this subject is registered; this one ends without a trace. */
        public static final String DUBBEL = "dubbel";

        private Vervolg() {}
    }

    /** What {@link Variabele#STAND} may say: what the database holds to be true of the present stage. */
    public static final class Stand {
        public static final String BEOORDELEN = "beoordelen";
        public static final String TOETSEN = "toetsen";
        public static final String BEVESTIGEN = "bevestigen";
        public static final String BESLUITEN = "besluiten";
        public static final String TEKENEN = "tekenen";
        public static final String AFGEROND = "afgerond";

        public static final String WACHTEN = "wachten";
        public static final String HERINNEREN = "herinneren";
        public static final String BEANTWOORD = "beantwoord";
        public static final String VERLOPEN = "verlopen";
        public static final String GEREED = "gereed";
        public static final String GERANGSCHIKT = "gerangschikt";
        public static final String TOEGELATEN = "toegelaten";
        public static final String RESERVE = "reserve";
        public static final String AFGEWEZEN = "afgewezen";
        public static final String INPLANNEN = "inplannen";
        public static final String GEPLAND = "gepland";

        public static final String OPEN = "open";
        public static final String UITGEBRACHT = "uitgebracht";
        public static final String BEEINDIGD = "beeindigd";

        private Stand() {}
    }

    /** What {@link Variabele#UITKOMST} may say: how a stage ended. */
    public static final class Uitkomst {
        public static final String GEEN = "geen";
        public static final String AANVULLING = "aanvulling";
        public static final String ONTVANKELIJK = "ontvankelijk";
        public static final String BUITEN_BEHANDELING = "buiten-behandeling";
        public static final String NIET_ONTVANKELIJK = "niet-ontvankelijk";
        public static final String VOLDOENDE = "voldoende";
        public static final String ONVOLDOENDE = "onvoldoende";
        public static final String INGETROKKEN = "ingetrokken";
        public static final String AANGEKONDIGD = "aangekondigd";
        public static final String HEROPEND = "heropend";

        private Uitkomst() {}
    }

    /** What {@link Variabele#TERMIJN_SOORT} and the header {@link Kop#TERMIJN} may say. */
    public static final class Termijnsoort {
        public static final String ONTVANKELIJKHEID = "ontvankelijkheid";
        public static final String TOETSING = "toetsing";
        public static final String ADVIES = "advies";
        public static final String BESLUIT = "besluit";
        public static final String EMBARGO = "embargo";
        public static final String OPENING = "opening";
        public static final String HERINNERING = "herinnering";
        public static final String SLUITING = "sluiting";

        private Termijnsoort() {}
    }

    /** Headers of a human task. */
    public static final class Kop {
        public static final String ROL = "rol";
        public static final String FORMULIER = "formulier";
        public static final String TERMIJN = "termijn";

        private Kop() {}
    }

    /** What the header {@link Kop#FORMULIER} may say: which form a human task opens. */
    public static final class Formulier {
        public static final String ONTVANKELIJKHEID = "ontvankelijkheid";
        public static final String ONTVANKELIJKHEID_BEVESTIGEN = "ontvankelijkheid-bevestigen";
        public static final String TOETSING = "toetsing";
        public static final String TOETSING_BEVESTIGEN = "toetsing-bevestigen";
        public static final String ADVIES = "advies";
        public static final String ADVIES_UITBLIJVEND = "advies-uitblijvend";
        public static final String BESLUIT = "besluit";
        public static final String BESLUIT_TEKENEN = "besluit-tekenen";
        public static final String AANKONDIGING = "aankondiging";

        private Formulier() {}
    }

    /** What a knock-out table answers for each of its criteria. */
    public static final class Knockoutuitkomst {
        public static final String VOLDOET = "voldoet";
        public static final String VOLDOET_NIET = "voldoet-niet";
        /** The data has no usable value; a person finds out. */
        public static final String ONBEKEND = "onbekend";

        private Knockoutuitkomst() {}
    }

    /** Codes of errors drawn in a diagram. */
    public static final class Fout {
        public static final String TERMIJN_VERLOPEN = "termijn-verlopen";

        private Fout() {}
    }
}
