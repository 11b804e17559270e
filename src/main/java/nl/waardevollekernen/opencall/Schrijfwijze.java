package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Veldfout;

/** Answers of the form "Transformatie kernen 2027" (version 1) that are written in one way only: OIN, e-mail, telephone. */
final class Schrijfwijze {
    private static final Pattern OIN = Pattern.compile("[0-9]{20}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;]{2,}");

    /** At least five digits, as in a short number of a gemeente ("14 020"), and what people write between them. */
    private static final Pattern TELEFOON = Pattern.compile("\\+?(?:[ ()./-]*[0-9]){5,15}");

    /** A longer text is refused for its length; matching it would tell nothing more. */
    private static final int LANGSTE = 254;

    private Schrijfwijze() {}

    /** One per answer that is filled in and written otherwise. */
    static List<Veldfout> fouten(JsonNode inhoud) {
        return Stream.of(
                        fout(
                                        inhoud,
                                        "/indiener/oin",
                                        OIN,
                                        "Een OIN heeft precies 20 cijfers. Vul alle cijfers in, zonder spaties.")
                                .or(() -> oin(inhoud)),
                        fout(
                                inhoud,
                                "/indiener/contactEmail",
                                EMAIL,
                                "Vul een e-mailadres in zoals naam@voorbeeld.nl."),
                        fout(
                                inhoud,
                                "/indiener/contactTelefoon",
                                TELEFOON,
                                "Vul een telefoonnummer in met cijfers, bijvoorbeeld 0416 123 456."))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An OIN of the right length that cannot exist. */
    private static Optional<Veldfout> oin(JsonNode inhoud) {
        var oin = inhoud.at("/indiener/oin").asText("");
        return oin.length() != 20 || Oin.geldig(oin)
                ? Optional.empty()
                : Optional.of(new Veldfout(
                        "/indiener/oin",
                        "Dit OIN bestaat niet. Neem het nummer over uit het OIN-register, met alle 20 cijfers."));
    }

    private static Optional<Veldfout> fout(JsonNode inhoud, String pointer, Pattern vorm, String melding) {
        var tekst = inhoud.at(pointer).asText("");
        return tekst.isBlank()
                        || tekst.length() > LANGSTE
                        || vorm.matcher(tekst).matches()
                ? Optional.empty()
                : Optional.of(new Veldfout(pointer, melding));
    }
}
