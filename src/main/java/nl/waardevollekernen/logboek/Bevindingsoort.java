package nl.waardevollekernen.logboek;

/** The kinds of what the check of the log can find; a machine reads the code, people read the sentence beside it. */
enum Bevindingsoort {
    REGEL_ONTBREEKT("regel-ontbreekt", "Een regel van het logboek ontbreekt"),
    REGEL_GEWIJZIGD("regel-gewijzigd", "Een regel van het logboek is gewijzigd"),
    REGEL_TOEGEVOEGD("regel-toegevoegd", "Een regel is toegevoegd, of zijn zegel is verwijderd"),
    VOLGORDE_GEWIJZIGD("volgorde-gewijzigd", "Regels staan niet in de volgorde waarin ze zijn geschreven"),
    INHOUD_ONTBREEKT("inhoud-ontbreekt", "De inhoud van een regel ontbreekt zonder dat zij is gewist"),
    EINDE_ONBEKEND("einde-onbekend", "Het einde van een keten is niet vastgelegd"),
    EINDE_GEWIJZIGD("einde-gewijzigd", "Een keten eindigt anders dan is vastgelegd"),
    RECORD_ONTBREEKT("record-ontbreekt", "Een vastgelegd record ontbreekt in de tabel"),
    RECORD_ONBEKEND("record-onbekend", "Een record in de tabel is niet vastgelegd"),
    VELD_ONBEKEND("veld-onbekend", "Een veld in de tabel is niet vastgelegd"),
    VELD_GEWIJZIGD("veld-gewijzigd", "Een veld heeft niet de vastgelegde waarde"),
    BEWAKING_UIT("bewaking-uit", "De bewaking van een tabel staat uit"),
    BOOM_ONVOLLEDIG("boom-onvolledig", "Er ontbreekt een blad of een knoop van de boom"),
    BOOM_GEWIJZIGD("boom-gewijzigd", "Een blad of een knoop van de boom klopt niet"),
    KOP_GEWIJZIGD("kop-gewijzigd", "Een boomkop klopt niet"),
    NIET_VERZEGELD("niet-verzegeld", "Bladeren zijn nooit verzegeld"),
    BEWAARDE_KOP("bewaarde-kop", "De bewaarde boomkop hoort niet bij dit logboek");

    private final String code;
    private final String label;

    Bevindingsoort(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value in the API. */
    String code() {
        return code;
    }

    /** How people read it. */
    String label() {
        return label;
    }
}
