package nl.waardevollekernen.gedeeld.web;

/** Which answers are for machines and which for people, by path alone. */
final class Paden {
    private static final String API = "/v1";

    private Paden() {}

    static boolean isApi(String pad) {
        return pad.equals(API) || pad.startsWith(API + "/");
    }

    static boolean isVast(String pad) {
        return pad.startsWith("/vendor/") || pad.startsWith("/thema/");
    }
}
