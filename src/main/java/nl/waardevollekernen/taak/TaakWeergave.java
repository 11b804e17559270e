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
        String kenmerk,
        String kern,
        String gemeente,
        String provincie,
        @Nullable Persoon behandelaar,
        Instant ontvangenOp,

        @Schema(
                description =
                        "Laatste seconde van de termijn, op de klok van de open call, zoals op de pagina's. Een termijn"
                                + " die stilstaat, eindigt later dan hier staat.")
        @Nullable
        Instant uiterlijk,

        @Nullable Instant afgerondOp) {
    /** Somebody who does tasks. */
    @Schema(name = "Behandelaar")
    record Persoon(String id, String naam) {}

    /**
     * The task.
     *
     * @param uiterlijk the end of its term on the clock of its call, or null without a term
     */
    static TaakWeergave van(TaakRegel taak, @Nullable Instant uiterlijk) {
        var wie = taak.behandelaar();
        var naam = taak.behandelaarNaam();
        return new TaakWeergave(
                taak.id(),
                taak.soort().code(),
                taak.soort().label(),
                taak.rol().code(),
                status(taak.status()),
                taak.zaak(),
                taak.kenmerk(),
                taak.kern(),
                taak.gemeente(),
                taak.provincie(),
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
