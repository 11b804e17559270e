package nl.waardevollekernen.gedeeld.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which methods each address knows, for the header {@code Allow} (RFC 9110, 15.5.6: a 405 must have it). */
@ApplicationScoped
class Methoden {
    private static final Pattern VARIABELE = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^{}]*(?:\\{[^{}]*}[^{}]*)*))?}");

    /** The name of a variable, without what it may look like. */
    private static final Pattern NAAM = Pattern.compile("\\{\\s*(\\w+)[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    /** One endpoint. */
    private record Eindpunt(Pattern pad, String methode, String sjabloon) {}

    private final BeanManager beans;
    private volatile @Nullable List<Eindpunt> eindpunten;

    Methoden(BeanManager beans) {
        this.beans = beans;
    }

    /** The methods of this path, HEAD with every GET and OPTIONS always, in alphabetical order; empty for no address of ours. */
    Set<String> van(String pad) {
        var methoden = new TreeSet<String>();
        for (var eindpunt : alle()) {
            if (eindpunt.pad().matcher(pad).matches()) {
                methoden.add(eindpunt.methode());
                if (eindpunt.methode().equals(HttpMethod.GET)) {
                    methoden.add(HttpMethod.HEAD);
                }
            }
        }
        if (!methoden.isEmpty()) {
            methoden.add(HttpMethod.OPTIONS);
        }
        return methoden;
    }

    /** The address with the names of its values instead of the values; empty for no address of ours. */
    Optional<String> sjabloon(String pad) {
        return alle().stream()
                .filter(eindpunt -> eindpunt.pad().matcher(pad).matches())
                .map(eindpunt -> NAAM.matcher(eindpunt.sjabloon()).replaceAll("{$1}"))
                .min(Comparator.comparing((String sjabloon) -> sjabloon.contains("{"))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private List<Eindpunt> alle() {
        var bekend = eindpunten;
        if (bekend == null) {
            bekend = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(bean -> bean.getBeanClass())
                    .filter(klasse -> klasse.isAnnotationPresent(Path.class))
                    .distinct()
                    .flatMap(
                            klasse -> Arrays.stream(klasse.getDeclaredMethods()).flatMap(m -> van(klasse, m)))
                    .toList();
            eindpunten = bekend;
        }
        return bekend;
    }

    private static Stream<Eindpunt> van(Class<?> klasse, Method methode) {
        return Arrays.stream(methode.getAnnotations())
                .map(Annotation::annotationType)
                .filter(soort -> soort.isAnnotationPresent(HttpMethod.class))
                .map(soort -> new Eindpunt(
                        patroon(pad(klasse) + pad(methode)),
                        soort.getAnnotation(HttpMethod.class).value(),
                        pad(klasse) + pad(methode)));
    }

    /** Without slashes around it but one at the beginning; empty for the root and for no path at all. */
    private static String pad(AnnotatedElement deel) {
        var pad = deel.getAnnotation(Path.class);
        var kaal = pad == null ? "" : pad.value().replaceAll("^/+|/+$", "");
        return kaal.isEmpty() ? "" : "/" + kaal;
    }

    private static Pattern patroon(String pad) {
        var patroon = new StringBuilder();
        var variabele = VARIABELE.matcher(pad);
        int na = 0;
        while (variabele.find()) {
            var soort = variabele.group(1);
            patroon.append(Pattern.quote(pad.substring(na, variabele.start())))
                    .append(soort == null ? "[^/]+" : "(?:" + soort.strip() + ")");
            na = variabele.end();
        }
        return Pattern.compile(patroon + Pattern.quote(pad.substring(na)) + "/?");
    }
}
