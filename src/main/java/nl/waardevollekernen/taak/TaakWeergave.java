package nl.waardevollekernen.taak;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task as machines read it.
 *
 * @param soort code of what has to be done
 * @param omschrijving the same in words
 * @param rol who may do it
 * @param zaak what the process is about: the case, the review or the round
 * @param casus the case it is about; left out where it is about no single one
 * @param uiterlijk last second of its term, on the clock of its call as on the pages; left out without a term
 */
@Schema(name = "Taak", description = "Eén stuk werk voor een mens.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaakWeergave(
        UUID id,
        String soort,
        String omschrijving,
        String rol,
        String status,
        UUID zaak,

        @Schema(
                description =
                        "De casus waar de taak over gaat. Ontbreekt bij een taak over een hele ronde, en bij een afgesloten"
                                + " taak over een casus die u niet meer mag lezen; dan ontbreken ook kenmerk, kern, gemeente en"
                                + " provincie.")
        @Nullable
        Verwijzing casus,

        @Nullable String kenmerk,
        @Nullable String kern,
        @Nullable String gemeente,
        @Nullable String provincie,
        @Nullable Persoon behandelaar,
        Instant ontvangenOp,

        @Schema(
                description =
                        "Laatste seconde van de termijn, op de klok van de open call, zoals op de pagina's. Een termijn"
                                + " die stilstaat, eindigt later dan hier staat.")
        @Nullable
        Instant uiterlijk,

        @Nullable Instant afgerondOp) {
    /**
     * Which case, and where it is read.
     *
     * @param adres its path in this API
     */
    @Schema(name = "TaakCasus")
    record Verwijzing(UUID id, String adres) {
        static Verwijzing naar(UUID casus) {
            return new Verwijzing(casus, "/v1/casussen/" + casus);
        }
    }

    /** Somebody who does tasks. */
    @Schema(name = "Behandelaar")
    record Persoon(String id, String naam) {}

    /**
     * The task.
     *
     * @param casus the case it is about, or null for none
     * @param leesbaar whether the reader may know what it is about
     * @param uiterlijk the end of its term on the clock of its call, or null without a term
     */
    static TaakWeergave van(TaakRegel taak, @Nullable UUID casus, boolean leesbaar, @Nullable Instant uiterlijk) {
        var wie = taak.behandelaar();
        var naam = taak.behandelaarNaam();
        return new TaakWeergave(
                taak.id(),
                taak.soort().code(),
                taak.soort().label(),
                taak.rol().code(),
                status(taak.status()),
                taak.zaak(),
                leesbaar && casus != null ? Verwijzing.naar(casus) : null,
                leesbaar ? taak.kenmerk() : null,
                leesbaar ? taak.kern() : null,
                leesbaar ? taak.gemeente() : null,
                leesbaar ? taak.provincie() : null,
                wie == null ? null : new Persoon(wie, naam == null ? "" : naam),
                taak.ontvangenOp(),
                uiterlijk,
                taak.afgerondOp());
    }

    private static String status(TaakStatus status) {
        return switch (status) {
            case OPEN -> "open";
            case GECLAIMD -> "in-behandeling";
            case GESLOTEN -> "gesloten";
        };
    }
}
