package nl.waardevollekernen.melding;

import java.util.regex.Pattern;

/** Makes texts safe to send: a mail is plain text, and nothing in it can become a header. */
final class Mailtekst {
    static final String GEEN_ADRES = "Dit is geen geldig e-mailadres.";

    private static final int LANGSTE_ADRES = 320;
    private static final int LANGSTE_ONDERWERP = 200;
    private static final Pattern ADRES = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}))*");
    private static final Pattern BESTURING = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern BESTURING_IN_TEKST = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Mailtekst() {}

    /** Exactly one address, without a name, a second address or a line end. */
    static boolean isAdres(String adres) {
        return adres.length() <= LANGSTE_ADRES && ADRES.matcher(adres).matches();
    }

    /** One line without control characters, cut off where a mail program would do so too. */
    static String regel(String tekst) {
        return kort(BESTURING.matcher(tekst).replaceAll(" ").strip(), LANGSTE_ONDERWERP);
    }

    /** The body with line ends of one kind and without other control characters. */
    static String tekst(String tekst) {
        var regels = tekst.replace("\r\n", "\n").replace('\r', '\n');
        return BESTURING_IN_TEKST.matcher(regels).replaceAll("").strip() + "\n";
    }

    /** At most so many characters, never half a character. */
    static String kort(String tekst, int lengte) {
        if (tekst.length() <= lengte) {
            return tekst;
        }
        int einde = Character.isHighSurrogate(tekst.charAt(lengte - 2)) ? lengte - 2 : lengte - 1;
        return tekst.substring(0, einde) + "…";
    }
}
