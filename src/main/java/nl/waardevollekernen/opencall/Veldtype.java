package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a field holds, and with that how its value stands in the content. */
public enum Veldtype {
    /** One line of text. */
    @JsonProperty("tekst")
    TEKST,
    /** Text of several lines. */
    @JsonProperty("lange-tekst")
    LANGE_TEKST,
    /** A whole number. */
    @JsonProperty("geheel-getal")
    GEHEEL_GETAL,
    /** A number with at most two decimals. */
    @JsonProperty("getal")
    GETAL,
    /** Euros, at most two decimals. */
    @JsonProperty("bedrag")
    BEDRAG,
    /** 0 to 100 unless the field says otherwise, at most two decimals. */
    @JsonProperty("percentage")
    PERCENTAGE,
    /** A day as text, "2027-03-08". */
    @JsonProperty("datum")
    DATUM,
    /** A year as a whole number. */
    @JsonProperty("jaar")
    JAAR,
    /** The code of one option. */
    @JsonProperty("keuze")
    KEUZE,
    /** A list of codes of options, none twice. */
    @JsonProperty("meerkeuze")
    MEERKEUZE,
    /** true or false. */
    @JsonProperty("ja-nee")
    JA_NEE,
    /** The CBS code of a gemeente of 2026. */
    @JsonProperty("gemeente")
    GEMEENTE,
    /** A GeoJSON geometry: one Point or one Polygon, in longitude and latitude. */
    @JsonProperty("gebied")
    GEBIED,
    /** Rows, each an object with the fields of this field. */
    @JsonProperty("lijst")
    LIJST,
    /** The id of a document of this case. */
    @JsonProperty("document")
    DOCUMENT
}
