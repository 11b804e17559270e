package nl.waardevollekernen.weg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what PostgreSQL was asked, transaction by transaction, and names every lock that was taken out of the order of {@code
 * gedeeld.Vergrendeling}: found where it is taken, whether or not two transactions met there.
 */
final class Slotwacht {
    /** What is locked, in the order in which it must be. */
    enum Soort {
        CASUS("casus"),
        WERK("toetsing|adviesronde|beoordeling|selectieronde"),
        KETEN("logboek_keten"),
        TAAK("taak");

        private final Pattern slot;
        private final Pattern wijziging;

        Soort(String tabellen) {
            slot = Pattern.compile("(?s)select .*\\bfrom (" + tabellen + ") .*for (no key )?update.*");
            wijziging = Pattern.compile("(?s)(update|insert into) (" + tabellen + ") .*");
        }
    }

    private static final Pattern REGEL = Pattern.compile("(\\d+ \\d+/\\d+) LOG:  (?:execute [^:]*|statement): (.*)");
    private static final Pattern WAARDEN = Pattern.compile("(\\d+ \\d+/\\d+) DETAIL:  [Pp]arameters: (.*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, Transactie> transacties = new HashMap<>();
    private final List<String> fouten = new ArrayList<>();
    private final Map<Soort, Integer> gezien = new EnumMap<>(Soort.class);

    /** What one transaction holds. */
    private static final class Transactie {
        private final Map<Soort, Set<String>> vast = new EnumMap<>(Soort.class);
        private final EnumSet<Soort> soorten = EnumSet.noneOf(Soort.class);
        private @Nullable String laatsteCasus;
        private String eerder = "";
    }

    /** Reads the log from this position to its end. */
    static Slotwacht lees(Path log, long vanaf) {
        var wacht = new Slotwacht();
        try (var regels = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
            regels.skip(vanaf);
            String wie = null;
            var opdracht = new StringBuilder();
            for (var regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                var begin = REGEL.matcher(regel);
                var waarden = WAARDEN.matcher(regel);
                if (regel.startsWith("\t")) {
                    opdracht.append(' ').append(regel.strip());
                } else if (waarden.matches()) {
                    wacht.neem(waarden.group(1), opdracht.toString(), ids(waarden.group(2)));
                    opdracht.setLength(0);
                    wie = null;
                } else {
                    if (wie != null) {
                        wacht.neem(wie, opdracht.toString(), List.of());
                    }
                    opdracht.setLength(0);
                    wie = begin.matches() ? begin.group(1) : null;
                    opdracht.append(begin.matches() ? begin.group(2) : "");
                }
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return wacht;
    }

    /** Every lock out of order, with what the transaction locked before it. */
    List<String> fouten() {
        return fouten;
    }

    /** How many transactions locked something of this kind. */
    int transacties(Soort soort) {
        return gezien.getOrDefault(soort, 0);
    }

    private static List<String> ids(String waarden) {
        var gevonden = ID.matcher(waarden);
        var ids = new ArrayList<String>();
        while (gevonden.find()) {
            ids.add(gevonden.group());
        }
        return ids;
    }

    private void neem(String wie, String opdracht, List<String> ids) {
        var klein = opdracht.toLowerCase(Locale.ROOT);
        for (var soort : Soort.values()) {
            if (soort.slot.matcher(klein).matches()
                    || (soort.wijziging.matcher(klein).matches()
                            && (soort == Soort.KETEN || klein.startsWith("update")))) {
                neem(transacties.computeIfAbsent(wie, nieuw -> new Transactie()), soort, klein, ids);
            }
        }
    }

    private void neem(Transactie transactie, Soort soort, String opdracht, List<String> ids) {
        var vast = transactie.vast.computeIfAbsent(soort, nieuw -> new HashSet<>());
        boolean had = ids.stream().anyMatch(vast::contains);
        // What is written under a lock on its case needs none of its own.
        boolean onderCasus = soort == Soort.WERK
                && opdracht.startsWith("update")
                && (transactie.soorten.contains(Soort.CASUS) || transactie.soorten.contains(Soort.WERK));
        boolean later = transactie.soorten.stream().anyMatch(andere -> andere.compareTo(soort) > 0);
        // The chain of a round is taken by nobody but who holds that round.
        boolean eigenKeten = soort == Soort.KETEN
                && transactie.vast.getOrDefault(Soort.WERK, Set.of()).containsAll(ids);
        if (!had && !onderCasus && !eigenKeten && later) {
            fouten.add(
                    soort + " na " + transactie.soorten + ": " + kort(opdracht) + " | daarvoor: " + transactie.eerder);
        }
        if (soort == Soort.CASUS && !had && ids.size() == 1) {
            var vorige = transactie.laatsteCasus;
            if (vorige != null && vorige.compareTo(ids.getFirst()) > 0) {
                fouten.add("casus " + ids.getFirst() + " na " + vorige);
            }
            transactie.laatsteCasus = ids.getFirst();
        }
        vast.addAll(ids);
        if (transactie.soorten.add(soort)) {
            gezien.merge(soort, 1, Integer::sum);
            transactie.eerder = kort(opdracht);
        }
    }

    private static String kort(String opdracht) {
        int van = opdracht.indexOf(" from ");
        return van < 0 ? opdracht.substring(0, Math.min(90, opdracht.length())) : opdracht.substring(van + 1);
    }
}
