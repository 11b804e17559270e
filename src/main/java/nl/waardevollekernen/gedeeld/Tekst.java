package nl.waardevollekernen.gedeeld;

import org.jspecify.annotations.Nullable;

/** Text as a reader sees it: characters that show nothing, such as a byte order mark, do not make an answer or a reason. */
public final class Tekst {
    /** Letters by their category that nevertheless show nothing: Hangul fillers and the blank Braille pattern. */
    private static final String LEGE_LETTERS = "\u115f\u1160\u2800\u3164\uffa0";

    private Tekst() {}

    /** Whether nothing of this can be seen: no text at all, white space, or only invisible characters. */
    public static boolean isLeeg(@Nullable String tekst) {
        return tekst == null || tekst.codePoints().noneMatch(Tekst::isZichtbaar);
    }

    /** This text without white space around it; empty when nothing of it can be seen. */
    public static String schoon(@Nullable String tekst) {
        return tekst == null || isLeeg(tekst) ? "" : tekst.strip();
    }

    /** This text without white space around it; null when nothing of it can be seen, so that it was not filled in. */
    public static @Nullable String ofNiets(@Nullable String tekst) {
        return tekst == null || isLeeg(tekst) ? null : tekst.strip();
    }

    private static boolean isZichtbaar(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> LEGE_LETTERS.indexOf(teken) < 0;
        };
    }
}
