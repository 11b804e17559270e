package nl.waardevollekernen.gedeeld.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One refusal as the log of the application tells it.
 *
 * @param soort the kind
 * @param status the status of the answer
 * @param methode the method of HTTP
 * @param pad the address with the names of its values instead of the values
 * @param wie who was refused
 * @param verzoek a number for this request alone
 */
record Veiligheidsmelding(
        String soort, int status, String methode, String pad, Veiligheidslog.Melder wie, String verzoek) {
    private static final String ZOUT = UUID.randomUUID() + "/" + UUID.randomUUID() + "\n";
    private static final int TEKENS = 16;
    /** Names of roles and methods; anything else was made up by the sender. */
    private static final Pattern WOORD = Pattern.compile("[A-Za-z][A-Za-z_-]{0,40}");

    /** A user as a hash that nobody can guess back: salted anew at each start of the application. */
    static Veiligheidslog.Melder melder(@Nullable String id, Set<String> rollen) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest((ZOUT + id).getBytes(StandardCharsets.UTF_8));
            return new Veiligheidslog.Melder(
                    HexFormat.of().formatHex(hash).substring(0, TEKENS),
                    rollen.isEmpty() ? "geen" : String.join(",", new TreeSet<>(rollen)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The line, one word per value so that a machine can read it. */
    String zin(long overgeslagen) {
        return "weigering soort=" + soort + " status=" + status + " methode="
                + (WOORD.matcher(methode).matches() ? methode : "ANDERS") + " pad=" + pad + " wie=" + wie.hash()
                + " rollen=" + wie.rollen() + " verzoek=" + verzoek
                + (overgeslagen > 0 ? " overgeslagen=" + overgeslagen : "");
    }
}
