package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logspoor;
import nl.waardevollekernen.logboek.Logspoor.Daad;

/**
 * What an interest does to steering: choosing who judges a case, or giving its submitter more time, counts as work on it. It stands, and
 * makes an interest that is declared after it a late one. The log remembers who did it.
 */
@ApplicationScoped
class SturenNaBelang implements NaBelang {
    static final Set<LogSoort> STUREN =
            EnumSet.of(LogSoort.TAAK_OVERGEDRAGEN, LogSoort.TAAK_TERUGGEGEVEN, LogSoort.AANVULLING_VERLENGD);

    private final Logspoor spoor;

    SturenNaBelang(Logspoor spoor) {
        this.spoor = spoor;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Belanggevolg> verklaard(CasusKern casus, String gebruikerId, String naam) {
        return gevolgen(naam, spoor.van(casus.id(), STUREN, gebruikerId));
    }

    /** What follows from what this person did, each thing once. */
    static List<Belanggevolg> gevolgen(String naam, List<Daad> daden) {
        return daden.stream()
                .flatMap(daad -> wat(naam, daad).stream())
                .distinct()
                .map(zin -> Belanggevolg.blijft(Rol.MARKTMEESTER_COORDINATOR, zin))
                .toList();
    }

    /** Who made an own task free chose nobody. */
    private static Optional<String> wat(String naam, Daad daad) {
        return switch (daad.soort()) {
            case TAAK_OVERGEDRAGEN ->
                Optional.of(naam + " gaf bij deze casus de taak ‘" + daad.op() + "’ aan "
                        + daad.gegevens().getOrDefault("aan", "een collega")
                        + ", en koos zo wie beoordeelt. Dat staat.");
            case TAAK_TERUGGEGEVEN ->
                Stream.ofNullable(daad.gegevens().get("van"))
                        .findFirst()
                        .map(van -> naam + " nam bij deze casus de taak ‘" + daad.op() + "’ terug van " + van
                                + ", en koos zo wie niet beoordeelt. Dat staat.");
            case AANVULLING_VERLENGD ->
                Optional.of(naam + " gaf de indiener van deze casus meer tijd voor een aanvulling. Dat staat.");
            default -> Optional.empty();
        };
    }
}
