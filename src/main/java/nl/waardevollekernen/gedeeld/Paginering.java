package nl.waardevollekernen.gedeeld;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for: keyset paging, so that rows that come or go never shift a page.
 *
 * @param limit most rows on the page, 1 to {@value #MEESTE}
 * @param cursor after which row the page begins, or null for the first page
 */
public record Paginering(int limit, @Nullable Cursor cursor) {
    public static final int STANDAARD = 25;
    public static final int MEESTE = 100;

    /**
     * Reads the query parameters {@code limit} and {@code cursor}.
     *
     * @param volgorde the name of the sort order of this list
     * @param waarden how many sort values that order has, the id included
     * @throws Weigering (400) with everything that is wrong with the two
     */
    public static Paginering van(@Nullable String limit, @Nullable String cursor, String volgorde, int waarden) {
        var fouten = new ArrayList<Veldfout>();
        int aantal = STANDAARD;
        if (limit != null && limit.matches("0*[1-9][0-9]{0,2}") && Integer.parseInt(limit) <= MEESTE) {
            aantal = Integer.parseInt(limit);
        } else if (limit != null) {
            fouten.add(new Veldfout("limit", "Geef een geheel getal van 1 tot en met " + MEESTE + "."));
        }
        Cursor begin = null;
        if (cursor != null) {
            try {
                begin = Cursor.van(cursor, volgorde, waarden);
            } catch (Weigering weigering) {
                fouten.addAll(weigering.veldfouten());
            }
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
        return new Paginering(aantal, begin);
    }

    /** How many rows the query must ask for: one more than the page holds, to know whether another follows. */
    public int opvragen() {
        return limit + 1;
    }

    /** The page of these rows, of which there may be one more than the limit. */
    public <T> Pagina<T> pagina(List<T> rijen, Function<? super T, Cursor> plaats) {
        if (rijen.size() <= limit) {
            return new Pagina<>(rijen, null);
        }
        var zichtbaar = rijen.subList(0, limit);
        return new Pagina<>(zichtbaar, plaats.apply(zichtbaar.getLast()));
    }

    /**
     * One page of a list.
     *
     * @param rijen the rows in order
     * @param volgende where the next page begins, or null on the last page
     */
    public record Pagina<T>(List<T> rijen, @Nullable Cursor volgende) {
        public Pagina {
            rijen = List.copyOf(rijen);
        }

        /** The same page with its rows shown otherwise. */
        public <R> Pagina<R> als(Function<? super T, ? extends R> weergave) {
            return new Pagina<>(rijen.stream().<R>map(weergave).toList(), volgende);
        }

        /** The header {@code Link} (RFC 8288) with {@code rel="next"}; the other query parameters stay. Empty on the last page. */
        public Optional<String> link(UriInfo vraag) {
            return Optional.ofNullable(volgende)
                    .map(cursor -> "<"
                            + vraag.getRequestUriBuilder()
                                    .replaceQueryParam("cursor", cursor.code())
                                    .build()
                            + ">; rel=\"next\"");
        }
    }
}
