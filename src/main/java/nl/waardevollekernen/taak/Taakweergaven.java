package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Werkdagen;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/** What other rooms know about a task and a page shows beside it: its term on the right clock, and where its form is. */
@ApplicationScoped
class Taakweergaven {
    private static final Werkdagen WERKDAGEN = new Werkdagen(true, Set.of());

    private final Instance<Taakklok> klokken;
    private final Instance<Taakformulier> formulieren;
    private final Instance<Taakcasus> casussen;
    private final Instance<Taakinzage> inzages;
    private final Instance<Taakeinde> einden;
    private final VierOgen vierOgen;
    private final Clock klok;

    Taakweergaven(
            Instance<Taakklok> klokken,
            Instance<Taakformulier> formulieren,
            Instance<Taakcasus> casussen,
            Instance<Taakinzage> inzages,
            Instance<Taakeinde> einden,
            VierOgen vierOgen,
            Clock klok) {
        this.klokken = klokken;
        this.formulieren = formulieren;
        this.casussen = casussen;
        this.inzages = inzages;
        this.einden = einden;
        this.vierOgen = vierOgen;
        this.klok = klok;
    }

    /** The lines of the inbox in the same order. */
    List<Taakbeeld> van(List<TaakRegel> taken, Gebruiker gebruiker) {
        Map<UUID, Termijn> termijnen = new HashMap<>();
        klokken.forEach(bron -> termijnen.putAll(bron.termijnen(taken)));
        var over = casussen(taken);
        return taken.stream()
                .map(taak -> {
                    var beeld = Taakbeeld.van(
                            taak,
                            Optional.ofNullable(termijnen.get(taak.id())).or(() -> wandklok(taak, klok.instant())),
                            formulier(taak),
                            gebruiker,
                            bezwaar(taak, gebruiker));
                    return leesbaar(taak, over.get(taak.id()), gebruiker) ? beeld : beeld.zonderCasus();
                })
                .toList();
    }

    Taakbeeld van(TaakRegel taak, Gebruiker gebruiker) {
        return van(List.of(taak), gebruiker).getFirst();
    }

    /** Why a closed task needs nothing more, in words; empty text for an open one, and where that is not told. */
    String einde(TaakRegel taak, Gebruiker lezer) {
        return taak.status() != TaakStatus.GESLOTEN
                ? ""
                : einden.stream()
                        .flatMap(bron -> bron.van(taak, lezer).stream())
                        .findFirst()
                        .orElse("");
    }

    /** The tasks as this reader's machine reads them, in the same order, with the same terms. */
    List<TaakWeergave> voorMachines(List<TaakRegel> taken, Gebruiker lezer) {
        Map<UUID, Instant> termijnen = new HashMap<>();
        klokken.forEach(bron -> termijnen.putAll(bron.einden(taken)));
        var over = casussen(taken);
        return taken.stream()
                .map(taak -> {
                    var eind = termijnen.get(taak.id());
                    var casus = over.get(taak.id());
                    return TaakWeergave.van(
                            taak, casus, leesbaar(taak, casus, lezer), eind == null ? taak.uiterlijk() : eind);
                })
                .toList();
    }

    private Map<UUID, UUID> casussen(List<TaakRegel> taken) {
        Map<UUID, UUID> over = new HashMap<>();
        casussen.forEach(bron -> over.putAll(bron.casussen(taken)));
        return over;
    }

    /** Work that is still to be done is a reason to know what it is about; a closed task shows it only while another reason stands. */
    private boolean leesbaar(TaakRegel taak, @Nullable UUID casus, Gebruiker lezer) {
        return taak.status() != TaakStatus.GESLOTEN
                || casus == null
                || inzages.stream().allMatch(inzage -> inzage.kent(casus, lezer));
    }

    /** Looked up only where it decides whether the task can be taken. */
    private Optional<String> bezwaar(TaakRegel taak, Gebruiker gebruiker) {
        return taak.status() == TaakStatus.OPEN && gebruiker.heeft(taak.rol())
                ? vierOgen.bezwaar(taak, gebruiker.id())
                : Optional.empty();
    }

    private Optional<String> formulier(TaakRegel taak) {
        return formulieren.stream().flatMap(bron -> bron.adres(taak).stream()).findFirst();
    }

    private static Optional<Termijn> wandklok(TaakRegel taak, Instant nu) {
        var eind = taak.uiterlijk();
        if (eind == null) {
            return Optional.empty();
        }
        var vandaag = nu.atZone(Nederland.ZONE).toLocalDate();
        int werkdagen =
                Math.abs(WERKDAGEN.tussen(vandaag, eind.atZone(Nederland.ZONE).toLocalDate()));
        return Optional.of(Termijn.van(eind, nu, werkdagen));
    }
}
