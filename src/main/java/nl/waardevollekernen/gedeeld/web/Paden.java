package nl.waardevollekernen.gedeeld.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;

/**
 * The one place that says what is the API and what is a page: a request by its path, a resource by the path of its class.
 * Both agree, because a path that can be read in two ways is refused at the door ({@link Padkeuring}).
 */
public final class Paden {
    private static final String API = "/v1";

    private Paden() {}

    static boolean isApi(String pad) {
        return pad.equals(API) || pad.startsWith(API + "/");
    }

    /** Whether this request is for the API, or would be under any reading of its path. */
    public static boolean isApi(RoutingContext verzoek) {
        return Padvorm.raaktApi(String.valueOf(verzoek.request().path()));
    }

    /** Whether the methods of this resource are the API, whatever the request was called. */
    public static boolean isApi(Class<?> resource) {
        var pad = resource.getAnnotation(Path.class);
        return pad != null && isApi(pad.value().startsWith("/") ? pad.value() : "/" + pad.value());
    }

    /** Whether this request is for a file that is the same for everybody. */
    public static boolean isVast(RoutingContext verzoek) {
        return isVast(String.valueOf(verzoek.request().path()));
    }

    static boolean isVast(String pad) {
        return pad.startsWith("/vendor/") || pad.startsWith("/thema/");
    }
}
