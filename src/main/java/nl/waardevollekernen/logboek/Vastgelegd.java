package nl.waardevollekernen.logboek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * What an entry holds of one row of a guarded table: a hash of each field that its step gave a value. Salted with the salt of the
 * entry, so that nobody can guess the value; gone when the entry is erased.
 *
 * @param tabel the table
 * @param sleutel the primary key of the row
 * @param weg whether the row was removed
 * @param velden by column the hash of its value, in hexadecimals
 */
record Vastgelegd(
        String tabel,
        String sleutel,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean weg,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> velden) {
    /** A row that was removed has no fields. */
    @SuppressWarnings("ConstantValue")
    Vastgelegd {
        velden = velden == null ? Map.of() : velden;
    }
}
