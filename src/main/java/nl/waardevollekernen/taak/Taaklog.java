package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;

/** Remembers who had a task and when, in the log of what the task is about. */
@ApplicationScoped
class Taaklog {
    private final Instance<TaakOnderwerp> onderwerpen;
    private final Logboek logboek;

    Taaklog(@Any Instance<TaakOnderwerp> onderwerpen, Logboek logboek) {
        this.onderwerpen = onderwerpen;
        this.logboek = logboek;
    }

    /**
     * Takes the log of this subject before its task is locked: a step that ends a task notes first and then closes the
     * task, and two that went the other way round would wait for each other.
     */
    void houdVast(UUID zaak) {
        houdKetenVast(keten(zaak));
    }

    /** The same for who works on several subjects and goes through their chains in order. */
    void houdKetenVast(UUID keten) {
        logboek.houdVast(keten);
    }

    /** What somebody did with a task. */
    void noteer(LogSoort soort, TaakRegel taak, Gebruiker wie) {
        logboek.noteer(notitie(soort, taak, wie));
    }

    /** The same, towards another person. */
    void noteer(LogSoort soort, TaakRegel taak, Gebruiker wie, Behandelaar aan) {
        logboek.noteer(notitie(soort, taak, wie).met("aan", aan.naam()));
    }

    /** That somebody made a task free: the own one, or that of a colleague, who is named then. */
    void noteerTeruggave(TaakRegel taak, Gebruiker wie) {
        var notitie = notitie(LogSoort.TAAK_TERUGGEGEVEN, taak, wie);
        var naam = taak.behandelaarNaam();
        logboek.noteer(naam == null || wie.id().equals(taak.behandelaar()) ? notitie : notitie.met("van", naam));
    }

    /** The chain in which a subject is remembered. */
    UUID keten(UUID zaak) {
        return onderwerpen.stream()
                .flatMap(bron -> bron.keten(zaak).stream())
                .findFirst()
                .orElse(zaak);
    }

    private Notitie notitie(LogSoort soort, TaakRegel taak, Gebruiker wie) {
        return Notitie.van(keten(taak.zaak()), soort, wie, taak.soort().label());
    }
}
