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
 * @param uiterlijk when its term ends, on the clock on the wall; left out without a term
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
        @Nullable Instant uiterlijk,
        @Nullable Instant afgerondOp) {
    /** Somebody who does tasks. */
    @Schema(name = "Behandelaar")
    record Persoon(String id, String naam) {}

    static TaakWeergave van(TaakRegel taak) {
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
                taak.uiterlijk(),
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
