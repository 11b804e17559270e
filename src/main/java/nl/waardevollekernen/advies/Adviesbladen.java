package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.toetsing.Scoreregel;
import org.jspecify.annotations.Nullable;

/** Puts together the page of the advies on a case for one reader. */
@ApplicationScoped
class Adviesbladen {
    private static final String GEREED = Adviesronde.Status.GEREED.code();

    private final AdviesLezen lezen;
    private final Toewijzen toewijzen;
    private final Taken taken;

    Adviesbladen(AdviesLezen lezen, Toewijzen toewijzen, Taken taken) {
        this.lezen = lezen;
        this.toewijzen = toewijzen;
        this.taken = taken;
    }

    /** The page; refused (404) where no review exists for this reader. */
    @Transactional
    Adviesblad van(UUID casus, Gebruiker lezer) {
        var advies = lezen.lees(casus, lezer);
        var alle = advies.beoordelingen();
        var ingezien = alle.stream()
                .filter(een -> een.criteria() != null && een.status().equals(BeoordelingStatus.UITGEBRACHT.code()))
                .toList();
        boolean wacht = advies.status().equals(Adviesronde.Status.TOEWIJZEN.code());
        var ledenstand = Ledenstand.van(wacht, wacht && toewijzen.heeftKandidaat(casus));
        boolean werkt = lezer.heeft(Rol.SECRETARIS) && !advies.status().equals(GEREED);
        return new Adviesblad(
                casus,
                advies.kenmerk(),
                advies.kern().isEmpty() ? advies.titel() : advies.kern(),
                advies.statusLabel(),
                advies.status().equals(GEREED) ? "goed" : ledenstand == Ledenstand.TEKORT ? "let-op" : "info",
                ledenstand,
                advies.nodig(),
                alle.stream()
                        .filter(een -> een.status().equals(BeoordelingStatus.UITGEBRACHT.code()))
                        .count(),
                alle.stream().filter(Adviesbladen::blijftUit).count(),
                Nederland.datum(advies.uiterlijk()),
                alle.stream().map(Adviesbladen::lid).toList(),
                ingezien.stream().map(Adviesbladen::lid).toList(),
                criteria(ingezien),
                samen(advies.uitkomst()),
                alle.stream()
                        .filter(BeoordelingWeergave::eigen)
                        .flatMap(een -> taken.openVan(een.id(), TaakSoort.ADVIES).stream())
                        .map(TaakRegel::id)
                        .map(AdviesPagina::adres)
                        .findFirst()
                        .orElse(""),
                werkt,
                werkt ? kandidaten(casus, lezer) : List.of(),
                werkt
                        ? alle.stream()
                                .filter(Adviesbladen::isOpen)
                                .map(een -> new Keuze(een.id().toString(), een.lid()))
                                .toList()
                        : List.of(),
                advies.leesbaar(),
                !advies.leesbaar() && lezer.heeftEenVan(Rol.VOORZITTER, Rol.SECRETARIS)
                        ? VoorafVerklarenPagina.adres(casus)
                        : "",
                advies.demonstratie());
    }

    private List<Keuze> kandidaten(UUID casus, Gebruiker secretaris) {
        return toewijzen.kandidaten(casus, secretaris).stream()
                .map(lid -> new Keuze(
                        lid.id(),
                        lid.naam() + (lid.invalshoekLabel().isEmpty() ? "" : ", " + lid.invalshoekLabel()) + " ("
                                + (lid.werk() == 1 ? "1 beoordeling" : lid.werk() + " beoordelingen")
                                + " in deze call)"))
                .toList();
    }

    private static boolean isOpen(BeoordelingWeergave een) {
        return een.status().equals(BeoordelingStatus.TOEGEWEZEN.code())
                || een.status().equals(BeoordelingStatus.VERKLAARD.code());
    }

    private static boolean blijftUit(BeoordelingWeergave een) {
        return een.teLaat() && isOpen(een);
    }

    private static Adviesblad.Lid lid(BeoordelingWeergave een) {
        boolean uit = een.status().equals(BeoordelingStatus.UITGEBRACHT.code());
        var gewogen = een.gewogen();
        return new Adviesblad.Lid(
                een.id(),
                een.lid(),
                een.eigen(),
                een.statusLabel(),
                uit ? "goed" : isOpen(een) ? "info" : "leeg",
                blijftUit(een),
                gewogen == null ? "" : Nederland.getal(gewogen, 2),
                uit ? Objects.requireNonNullElse(een.aanbevelingLabel(), "") : "",
                uit ? Objects.requireNonNullElse(een.toelichting(), "") : "",
                uit ? regels(een).stream().map(Adviesbladen::reden).toList() : List.of());
    }

    private static Adviesblad.Reden reden(Scoreregel regel) {
        return new Adviesblad.Reden(regel.naam(), cijfer(regel.cijfer()), regel.motivering());
    }

    private static List<Adviesblad.Criterium> criteria(List<BeoordelingWeergave> ingezien) {
        if (ingezien.isEmpty()) {
            return List.of();
        }
        var eerste = regels(ingezien.getFirst());
        return IntStream.range(0, eerste.size())
                .mapToObj(i -> new Adviesblad.Criterium(
                        eerste.get(i).naam(),
                        Nederland.getal(eerste.get(i).gewicht(), 0) + "\u00a0%",
                        ingezien.stream()
                                .map(een -> cijfer(regels(een).get(i).cijfer()))
                                .toList()))
                .toList();
    }

    private static List<Scoreregel> regels(BeoordelingWeergave een) {
        return Objects.requireNonNullElse(een.criteria(), List.of());
    }

    private static String cijfer(@Nullable BigDecimal cijfer) {
        return cijfer == null
                ? "–"
                : Nederland.getal(
                        cijfer, Math.max(0, cijfer.stripTrailingZeros().scale()));
    }

    private static Adviesblad.Samen samen(AdviesWeergave.@Nullable Samen uitkomst) {
        return uitkomst == null
                ? Adviesblad.Samen.GEEN
                : new Adviesblad.Samen(
                        Nederland.getal(uitkomst.totaal(), 2),
                        Nederland.getal(uitkomst.spreiding(), 2),
                        uitkomst.aanbevelingLabel(),
                        Arrays.stream(Aanbeveling.values())
                                .filter(aanbeveling -> uitkomst.stemmen().containsKey(aanbeveling.code()))
                                .map(aanbeveling -> aanbeveling.label() + ": "
                                        + uitkomst.stemmen().get(aanbeveling.code()))
                                .collect(Collectors.joining(", ")),
                        Meerderheid.uitleg(uitkomst.aanbeveling() != null));
    }
}
