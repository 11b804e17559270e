package nl.waardevollekernen.taak;

import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;

/**
 * One task as others see it.
 *
 * @param run the process run it belongs to now
 * @param zaak what it is about
 * @param rol who may do it
 * @param voor id of the one user it is for, or null when anybody in the role may do it
 * @param behandelaar id of the user who has it, or who did it once closed; null when nobody
 * @param uiterlijk when it must be done, or null without a term
 * @param versie for {@code ETag} and {@code If-Match}
 */
public record TaakRegel(
        UUID id,
        UUID run,
        UUID zaak,
        TaakSoort soort,
        Rol rol,
        @Nullable String voor,
        TaakStatus status,
        @Nullable String behandelaar,
        @Nullable String behandelaarNaam,
        Instant ontvangenOp,
        @Nullable Instant uiterlijk,
        @Nullable Instant afgerondOp,
        String kenmerk,
        String kern,
        String gemeente,
        String provincie,
        long versie) {}
