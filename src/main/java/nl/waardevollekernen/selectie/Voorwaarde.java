package nl.waardevollekernen.selectie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Something that must happen before or after the money is given.
 *
 * @param tekst what
 * @param eigenaar who must see to it
 * @param datum by when
 */
@Embeddable
public record Voorwaarde(@Column(columnDefinition = "text") String tekst, String eigenaar, LocalDate datum) {}
