package nl.waardevollekernen.identiteit;

import java.math.BigDecimal;

/**
 * One Dutch municipality of 2026.
 *
 * @param code CBS code, "GM0867"
 * @param naam the name as CBS writes it
 * @param provincie name of the province
 * @param lon longitude (WGS84) of roughly the middle, good to a few kilometres
 * @param lat latitude (WGS84) of roughly the middle
 */
public record Gemeente(String code, String naam, String provincie, BigDecimal lon, BigDecimal lat) {}
