package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * The area of a case: a GeoJSON (RFC 7946) Point or one Polygon within the Netherlands, in longitude and latitude. One
 * valid polygon is contiguous by definition; several loose parts, or a boundary that crosses itself, are refused (K3).
 */
public final class Gebied {
    private static final int MEESTE_PUNTEN = 5000;
    private static final int MEESTE_RINGEN = 50;
    private static final double WEST = 3.0;
    private static final double OOST = 7.4;
    private static final double ZUID = 50.6;
    private static final double NOORD = 53.8;
    private static final GeometryFactory MEETKUNDE = new GeometryFactory();

    private Gebied() {}

    /** What is wrong with it and what to do, or empty when it is a point or one contiguous area. */
    public static Optional<String> controleer(JsonNode gebied) {
        if (!gebied.isObject() || !velden(gebied).equals(Set.of("type", "coordinates"))) {
            return Optional.of("Geef een GeoJSON-geometrie met alleen \"type\" en \"coordinates\".");
        }
        return switch (gebied.path("type").asText()) {
            case "Point" -> Optional.ofNullable(punt(gebied.path("coordinates")) == null ? BUITEN : null);
            case "Polygon" -> Optional.ofNullable(vlak(gebied.path("coordinates")));
            case "MultiPolygon", "GeometryCollection" ->
                Optional.of("Het gebied bestaat uit losse delen. Teken één aaneengesloten vlak.");
            default -> Optional.of("Geef één vlak (Polygon) of één punt (Point).");
        };
    }

    /** Whether it is one contiguous area or a point. */
    public static boolean aaneengesloten(JsonNode gebied) {
        return controleer(gebied).isEmpty();
    }

    private static final String BUITEN =
            "Een punt hoort in Nederland te liggen: eerst de lengtegraad (3 tot 7,4), dan de breedtegraad (50,6 tot 53,8).";
    private static final String RING =
            "Elke rand van het vlak heeft ten minste vier punten; het laatste punt is gelijk aan het eerste.";

    private static @Nullable String vlak(JsonNode ringen) {
        if (!ringen.isArray() || ringen.isEmpty() || ringen.size() > MEESTE_RINGEN) {
            return RING;
        }
        var randen = new LinearRing[ringen.size()];
        int punten = 0;
        for (int i = 0; i < ringen.size(); i++) {
            var ring = ringen.get(i);
            punten += ring.size();
            if (!ring.isArray() || ring.size() < 4) {
                return RING;
            }
            if (punten > MEESTE_PUNTEN) {
                return "Het vlak heeft te veel punten. Gebruik er hoogstens " + MEESTE_PUNTEN + ".";
            }
            var coordinaten = new Coordinate[ring.size()];
            for (int j = 0; j < ring.size(); j++) {
                var punt = punt(ring.get(j));
                if (punt == null) {
                    return BUITEN;
                }
                coordinaten[j] = punt;
            }
            if (!coordinaten[0].equals2D(coordinaten[ring.size() - 1])) {
                return RING;
            }
            randen[i] = MEETKUNDE.createLinearRing(coordinaten);
        }
        return geldig(MEETKUNDE.createPolygon(
                randen[0], List.of(randen).subList(1, randen.length).toArray(LinearRing[]::new)));
    }

    private static @Nullable String geldig(Polygon vlak) {
        return new IsValidOp(vlak).isValid()
                ? null
                : "De grens van het gebied kruist of raakt zichzelf. Teken één vlak zonder kruisende lijnen.";
    }

    private static @Nullable Coordinate punt(JsonNode punt) {
        if (!punt.isArray()
                || punt.size() != 2
                || !punt.get(0).isNumber()
                || !punt.get(1).isNumber()) {
            return null;
        }
        double lengte = punt.get(0).doubleValue();
        double breedte = punt.get(1).doubleValue();
        boolean binnen = lengte >= WEST && lengte <= OOST && breedte >= ZUID && breedte <= NOORD;
        return binnen ? new Coordinate(lengte, breedte) : null;
    }

    private static Set<String> velden(JsonNode node) {
        var namen = new HashSet<String>();
        node.fieldNames().forEachRemaining(namen::add);
        return namen;
    }
}
