package nl.waardevollekernen.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Weigering;

/** File names as people and systems may safely see them. */
final class Bestandsnaam {
    private static final int LANGSTE = 150;
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern RAND = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern GERESERVEERD = Pattern.compile("(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$");

    private Bestandsnaam() {}

    /**
     * The name without folders, invisible characters and characters that some system gives a meaning; at most
     * {@value #LANGSTE} characters with its extension kept.
     *
     * @param typen the kinds of file that are taken here
     * @throws Weigering (400) when nothing is left or the extension is of none of these kinds
     */
    static String schoon(String opgegeven, Collection<Bestandstype> typen) {
        var naam = Normalizer.normalize(opgegeven, Normalizer.Form.NFC);
        naam = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        naam = ONZICHTBAAR.matcher(naam).replaceAll("");
        naam = naam.replaceAll("[<>:\"|?*;%]", "-").replaceAll("\\s+", " ");
        naam = RAND.matcher(naam).replaceAll("");
        if (GERESERVEERD.matcher(naam).matches()) {
            naam = "_" + naam;
        }
        int punt = naam.lastIndexOf('.');
        var kaal = naam;
        if (punt <= 0 || typen.stream().noneMatch(type -> type.past(kaal))) {
            throw Weigering.invoer(Typeherkenning.VELD, Typeherkenning.kies(typen));
        }
        return kort(naam.substring(0, punt), LANGSTE - (naam.length() - punt)) + naam.substring(punt);
    }

    private static String kort(String tekst, int hoogstens) {
        if (tekst.length() <= hoogstens) {
            return tekst;
        }
        int einde = Character.isHighSurrogate(tekst.charAt(hoogstens - 1)) ? hoogstens - 1 : hoogstens;
        return tekst.substring(0, einde).stripTrailing();
    }

    /**
     * The header {@code Content-Disposition} that saves the content under this name and never shows it in the page
     * (RFC 6266, with the UTF-8 form of RFC 8187 beside a plain one).
     */
    static String bijlage(String naam) {
        var kaal = Normalizer.normalize(naam, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
        return "attachment; filename=\"" + kaal + "\"; filename*=UTF-8''" + gecodeerd(naam);
    }

    private static String gecodeerd(String naam) {
        var uit = new StringBuilder();
        for (byte b : naam.getBytes(StandardCharsets.UTF_8)) {
            int teken = b & 0xff;
            boolean veilig = teken < 128 && (Character.isLetterOrDigit(teken) || "!#$&+-.^_`|~".indexOf(teken) >= 0);
            uit.append(veilig ? String.valueOf((char) teken) : "%%%02X".formatted(teken));
        }
        return uit.toString();
    }
}
