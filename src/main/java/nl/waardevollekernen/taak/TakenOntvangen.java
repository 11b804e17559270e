package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.proces.MensTaak;
import nl.waardevollekernen.proces.Procesnamen.Kop;
import nl.waardevollekernen.proces.TaakOntvanger;
import org.jspecify.annotations.Nullable;

/**
 * Takes in work for people, any number of times: the same job changes nothing, another job of the same task renews the
 * key, a new run of the zaak takes over the open task with the person who has it. Only after completion does the same
 * element make a new round.
 */
@ApplicationScoped
class TakenOntvangen implements TaakOntvanger {
    private final TaakRepository taken;
    private final Instance<TaakOnderwerp> onderwerpen;
    private final Instance<TaakTermijn> termijnen;
    private final Clock klok;

    TakenOntvangen(
            TaakRepository taken,
            @Any Instance<TaakOnderwerp> onderwerpen,
            @Any Instance<TaakTermijn> termijnen,
            Clock klok) {
        this.taken = taken;
        this.onderwerpen = onderwerpen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    @Transactional
    public void ontvang(MensTaak taak) {
        var verwijzing = taak.verwijzing();
        var soort = TaakSoort.van(kop(taak, Kop.FORMULIER));
        var bron = bron(taak.zaak(), soort);
        boolean nodig = bron.isNodig(taak.zaak(), soort); // holds the case, before any task of it
        var laatste = taken.laatste(verwijzing.run(), verwijzing.element());
        if (laatste.isPresent()) {
            var bekend = laatste.get();
            if (bekend.isVan(verwijzing.run(), verwijzing.jobKey())) {
                return;
            }
            if (bekend.isOpen()) {
                bekend.hervat(verwijzing, bekend.ronde(), uiterlijk(taak));
                return;
            }
        }
        int ronde = laatste.map(Taak::ronde).orElse(0) + 1;
        taken.openVan(taak.zaak(), verwijzing.element())
                .ifPresentOrElse(open -> open.hervat(verwijzing, ronde, uiterlijk(taak)), () -> {
                    if (nodig) { // else the work ended while the process brought it
                        taken.persist(nieuw(taak, soort, bron, ronde));
                    }
                });
    }

    @Override
    @Transactional
    public boolean wachtOpMens(UUID run) {
        return taken.count("run = ?1 and status <> ?2", run, TaakStatus.GESLOTEN) > 0;
    }

    /** Who knows this subject. */
    private TaakOnderwerp bron(UUID zaak, TaakSoort soort) {
        return onderwerpen.stream()
                .filter(bron -> bron.van(zaak, soort).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Niemand kent het onderwerp " + zaak));
    }

    private Taak nieuw(MensTaak taak, TaakSoort soort, TaakOnderwerp bron, int ronde) {
        return new Taak(
                taak.verwijzing(),
                ronde,
                taak.zaak(),
                soort,
                Rol.van(kop(taak, Kop.ROL))
                        .orElseThrow(() -> new IllegalStateException("Onbekende rol bij taak " + taak.verwijzing())),
                bron.van(taak.zaak(), soort).orElseThrow(),
                uiterlijk(taak),
                klok.instant());
    }

    private static String kop(MensTaak taak, String naam) {
        var waarde = taak.koppen().get(naam);
        if (waarde == null) {
            throw new IllegalStateException("De kop " + naam + " ontbreekt bij " + taak.verwijzing());
        }
        return waarde;
    }

    /** The end of the term that the diagram draws at the task; none for a task without a term. */
    private @Nullable Instant uiterlijk(MensTaak taak) {
        var soort = taak.koppen().get(Kop.TERMIJN);
        return soort == null
                ? null
                : termijnen.stream()
                        .flatMap(bron -> bron.uiterlijk(taak.zaak(), soort).stream())
                        .findFirst()
                        .orElse(null);
    }
}
