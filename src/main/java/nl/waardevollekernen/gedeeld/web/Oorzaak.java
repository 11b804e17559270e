package nl.waardevollekernen.gedeeld.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/** Finds in an exception, however wrapped, the reason that the sender can do something about. */
@ApplicationScoped
class Oorzaak {
    /** What the driver gives for a connection that the pool no longer waited for. */
    private static final String VERBINDEN_AFGEBROKEN = "99999";

    /** Where the framework takes a posted form apart; nothing of ours runs inside it. */
    private static final String FORMULIERLEZER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private final List<Foutduiding> duidingen;

    Oorzaak(@All List<Foutduiding> duidingen) {
        this.duidingen = duidingen;
    }

    /** The problem to tell, or empty when this is our own fault. */
    Optional<Probleem> van(Throwable fout, boolean metVersie) {
        for (Throwable deel = fout; deel != null; deel = deel.getCause()) {
            var probleem = deel(deel, metVersie).or(geduid(deel));
            if (probleem.isPresent()) {
                return probleem;
            }
        }
        return Optional.empty();
    }

    private static Optional<Probleem> deel(Throwable deel, boolean metVersie) {
        return switch (deel) {
            case Weigering weigering -> Optional.of(Probleem.van(weigering));
            case ConstraintViolationException controle -> Optional.of(Probleem.invoer(veldfouten(controle)));
            case JsonProcessingException json -> Optional.of(json(json));
            case CharacterCodingException tekens ->
                Optional.of(Probleem.invoer("De tekst is niet te lezen. Stuur JSON in UTF-8."));
            case OptimisticLockException slot -> Optional.of(verouderd(metVersie));
            case StaleStateException oud -> Optional.of(verouderd(metVersie));
            case JDBCConnectionException weg -> Optional.of(Probleem.http(503));
            case ConnectException weg -> Optional.of(Probleem.http(503));
            case SQLException sql -> sql(sql);
            case IOException gebroken when isGebrokenFormulier(gebroken) -> Optional.of(Probleem.http(400));
            case RuntimeException ontcijferd when isOnleesbaarFormulier(ontcijferd) -> Optional.of(Probleem.http(400));
            default -> Optional.empty();
        };
    }

    /** A form that says to be in parts and is not, or that breaks off in one. */
    private static boolean isGebrokenFormulier(IOException fout) {
        return String.valueOf(fout.getMessage()).contains("multipart");
    }

    /** A form with more fields than we read, or with a percent sign that no two hexadecimal digits follow. */
    private static boolean isOnleesbaarFormulier(RuntimeException fout) {
        return Arrays.stream(fout.getStackTrace())
                .anyMatch(plek -> plek.getClassName().startsWith(FORMULIERLEZER));
    }

    private Supplier<Optional<Probleem>> geduid(Throwable deel) {
        return () -> duidingen.stream()
                .flatMap(duiding -> duiding.van(deel).stream())
                .map(Probleem::van)
                .findFirst();
    }

    /** With If-Match the sender named a version (412); without, two changes met (409). */
    private static Probleem verouderd(boolean metVersie) {
        var weigering = metVersie
                ? Weigering.verouderd()
                : Weigering.conflict(
                        "Iemand anders wijzigde dit op hetzelfde moment. Haal het opnieuw op en probeer het nog eens.");
        return Probleem.van(weigering);
    }

    /** By the classes of SQLSTATE (PostgreSQL, appendix A). */
    private static Optional<Probleem> sql(SQLException fout) {
        var code = fout.getSQLState() == null ? "" : fout.getSQLState();
        var bericht = String.valueOf(fout.getMessage());
        if (code.startsWith("08")
                || code.startsWith("57P")
                || code.startsWith("40")
                || code.startsWith("53")
                || code.equals(VERBINDEN_AFGEBROKEN)
                || bericht.contains("cquisition timeout")) {
            return Optional.of(Probleem.http(503));
        }
        if (code.equals("23505")) {
            return Optional.of(
                    Probleem.van(Weigering.conflict("Dit bestaat al, of is op dit moment door iemand anders gedaan.")));
        }
        return code.startsWith("22")
                ? Optional.of(Probleem.invoer("Een waarde is te groot of bevat tekens die wij niet kunnen bewaren."))
                : Optional.empty();
    }

    private static Probleem json(JsonProcessingException fout) {
        if (fout instanceof StreamConstraintsException) {
            return Probleem.invoer("De JSON is te diep genest of bevat een te lange waarde.");
        }
        if (!(fout instanceof JsonMappingException plek)) {
            var waar = fout.getLocation();
            return Probleem.invoer(
                    waar == null
                            ? "Dit is geen geldige JSON."
                            : "Dit is geen geldige JSON, zie regel " + waar.getLineNr() + ", teken "
                                    + waar.getColumnNr() + ".");
        }
        var pointer = new StringBuilder();
        for (var deel : plek.getPath()) {
            pointer.append('/').append(deel.getFieldName() == null ? deel.getIndex() : gepunt(deel.getFieldName()));
        }
        var melding = fout instanceof UnrecognizedPropertyException
                ? "Dit veld kennen wij niet."
                : "Dit heeft niet het goede soort waarde.";
        return Probleem.invoer(List.of(new Veldfout(pointer.toString(), melding)));
    }

    private static List<Veldfout> veldfouten(ConstraintViolationException controle) {
        return controle.getConstraintViolations().stream()
                .map(fout -> new Veldfout(plek(fout), fout.getMessage()))
                .sorted(Comparator.comparing(Veldfout::veld).thenComparing(Veldfout::melding))
                .toList();
    }

    /** The JSON pointer into the body; of the body itself, when it is missing, the empty one. Only bodies are checked this way. */
    private static String plek(ConstraintViolation<?> fout) {
        var delen = new ArrayList<String>();
        for (var knoop : fout.getPropertyPath()) {
            if (knoop.getKind() != ElementKind.PARAMETER && knoop.getKind() != ElementKind.METHOD) {
                if (knoop.getIndex() != null) {
                    delen.add(knoop.getIndex().toString());
                }
                if (knoop.getKind() == ElementKind.PROPERTY) {
                    delen.add(gepunt(knoop.getName()));
                }
            }
        }
        return delen.isEmpty() ? "" : "/" + String.join("/", delen);
    }

    /** RFC 6901: a tilde and a slash inside a name are escaped. */
    private static String gepunt(String naam) {
        return naam.replace("~", "~0").replace("/", "~1");
    }
}
