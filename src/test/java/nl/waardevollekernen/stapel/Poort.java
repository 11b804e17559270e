package nl.waardevollekernen.stapel;

/** The ports of the local stack, each with the setting that moves it. */
enum Poort {
    APPLICATIE("LOKAAL_POORT", 8080, "de applicatie"),
    KEYCLOAK("LOKAAL_POORT_KEYCLOAK", 8180, "Keycloak"),
    POSTGRESQL("LOKAAL_POORT_POSTGRESQL", 5442, "PostgreSQL"),
    ZEEBE("LOKAAL_POORT_ZEEBE", 26500, "Zeebe (gRPC)"),
    ZEEBE_OPDRACHT("LOKAAL_POORT_ZEEBE_OPDRACHT", 26501, "Zeebe (command)"),
    ZEEBE_INTERN("LOKAAL_POORT_ZEEBE_INTERN", 26502, "Zeebe (internal)"),
    ZEEBE_REST("LOKAAL_POORT_ZEEBE_REST", 8088, "Zeebe (REST)"),
    ZEEBE_BEHEER("LOKAAL_POORT_ZEEBE_BEHEER", 9600, "Zeebe (monitoring)"),
    OPSLAG("LOKAAL_POORT_OPSLAG", 9090, "de documentopslag (S3)"),
    SMTP("LOKAAL_POORT_SMTP", 2525, "de mailvanger (SMTP)"),
    POST("LOKAAL_POORT_POST", 8025, "de mailvanger (webpagina)");

    private final String instelling;
    private final int standaard;
    private final String gebruik;

    Poort(String instelling, int standaard, String gebruik) {
        this.instelling = instelling;
        this.standaard = standaard;
        this.gebruik = gebruik;
    }

    /** The environment variable that moves this port. */
    String instelling() {
        return instelling;
    }

    int standaard() {
        return standaard;
    }

    /** For what, in words for people. */
    String gebruik() {
        return gebruik;
    }
}
