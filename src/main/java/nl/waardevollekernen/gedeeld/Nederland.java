package nl.waardevollekernen.gedeeld;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times, dates and amounts are decided and written for people in the Netherlands. */
public final class Nederland {
    /** Terms and closings are decided in this zone, summer time included. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Locale TAAL = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", TAAL);
    private static final DateTimeFormatter WEEKDAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", TAAL);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", TAAL);
    private static final DateTimeFormatter SECONDE = DateTimeFormatter.ofPattern("H.mm.ss", TAAL);

    private Nederland() {}

    /** "8 maart 2027". */
    public static String datum(LocalDate dag) {
        return DAG.format(dag);
    }

    /** "8 maart 2027", the day on which the instant falls here. */
    public static String datum(Instant moment) {
        return DAG.format(moment.atZone(ZONE));
    }

    /** "8 maart 2027, 17.00 uur". */
    public static String moment(Instant moment) {
        return datum(moment) + ", " + UUR.format(moment.atZone(ZONE)) + " uur";
    }

    /** "maandag 8 maart 2027, 17.00.00 uur": for closings and receipts, where the second counts. */
    public static String precies(Instant moment) {
        return WEEKDAG.format(moment.atZone(ZONE)) + ", " + SECONDE.format(moment.atZone(ZONE)) + " uur";
    }

    /** "€ 4.200.000" or "€ 4.200.000,50": cents only where there are any. The amount is in euros. */
    public static String euro(BigDecimal bedrag) {
        return "€\u00a0" + getal(bedrag, bedrag.stripTrailingZeros().scale() > 0 ? 2 : 0);
    }

    /** A number with a decimal comma, dots between thousands and exactly so many decimals, half-even. */
    public static String getal(BigDecimal waarde, int decimalen) {
        var opmaak = new DecimalFormat(
                decimalen == 0 ? "#,##0" : "#,##0." + "0".repeat(decimalen), DecimalFormatSymbols.getInstance(TAAL));
        return opmaak.format(waarde);
    }

    /** A count as people read it: "4.000". */
    public static String getal(long aantal) {
        return getal(BigDecimal.valueOf(aantal), 0);
    }
}
