package nl.waardevollekernen.proces;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;

/**
 * What does not go by itself, in words, with what can be done about it.
 *
 * @param engine whether the engine answers, in words
 * @param engineGoed whether that is well
 * @param zoek how many subjects the engine has lost
 * @param magHerstellen false for the auditor, who only looks
 */
record Beheerbeeld(
        String engine,
        boolean engineGoed,
        int zoek,
        boolean magHerstellen,
        List<Regel> rijen,
        List<Regel> jobs,
        List<Regel> lopen) {
    /**
     * One thing that is stuck.
     *
     * @param wat what it is, in words
     * @param zaak id of what it is about, or empty text
     * @param waar message, element or job, or empty text
     * @param reden why it is stuck
     * @param sinds since when
     * @param herstel address of the page that mends it, or empty text where it mends itself
     */
    record Regel(String wat, String zaak, String waar, String reden, String sinds, String herstel) {}

    static Beheerbeeld van(Storingen storingen, EngineStand engine, Gebruiker gebruiker) {
        return new Beheerbeeld(
                engineZin(engine),
                engine.bereikbaar() && engine.uitgerold() && engine.zoek().isEmpty(),
                engine.zoek().size(),
                gebruiker.heeft(Rol.BEHEER),
                storingen.rijen(gebruiker).stream().map(Beheerbeeld::rij).toList(),
                storingen.jobs(gebruiker).stream().map(Beheerbeeld::job).toList(),
                storingen.lopen(gebruiker).stream().map(Beheerbeeld::loop).toList());
    }

    /** Whether anything at all is stuck. */
    public boolean leeg() {
        return rijen.isEmpty() && jobs.isEmpty() && lopen.isEmpty();
    }

    private static String engineZin(EngineStand engine) {
        if (!engine.bereikbaar()) {
            return "De proces-engine antwoordt nu niet. Mensen kunnen gewoon doorwerken; wat zij doen wacht in de uitbak.";
        }
        if (!engine.uitgerold()) {
            return "De proces-engine antwoordt. De diagrammen van deze versie worden nog overgedragen.";
        }
        return engine.zoek().isEmpty()
                ? "De proces-engine antwoordt en kent de diagrammen van deze versie."
                : "De proces-engine antwoordt, maar kent lopende zaken niet meer.";
    }

    private static Regel rij(Storing.Rij rij) {
        var wachtend = rij.wachtend() == 0 ? "" : " Daarachter wachten er " + rij.wachtend() + ".";
        return new Regel(
                rij.wat(),
                rij.zaak().toString(),
                rij.naam(),
                rij.reden() + " (" + pogingen(rij.pogingen()) + ")" + wachtend,
                Nederland.moment(rij.gemaaktOp()),
                "/beheer/uitbak/" + rij.id());
    }

    private static Regel job(Storing.Job job) {
        return new Regel(
                job.blijvend() ? "Stap die niet kan slagen" : "Stap die steeds mislukt",
                tekst(job.zaak()),
                job.element(),
                job.reden() + " (" + pogingen(job.aantal()) + ")",
                tijd(job.eersteOp()),
                job.blijvend() ? "/beheer/stappen/" + job.id() : "");
    }

    private static Regel loop(Storing.Loop loop) {
        var verwacht = loop.verwacht().isEmpty() ? "Verwacht niets meer" : "Wacht op: " + loop.verwacht();
        return new Regel(
                loop.soortLabel(),
                loop.zaak().toString(),
                loop.element(),
                hoofdletter(loop.statusLabel()) + ". " + verwacht + ".",
                tijd(loop.laatsteTeken()),
                "/beheer/zaken/" + loop.soort() + "/" + loop.zaak());
    }

    private static String hoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    private static String pogingen(int aantal) {
        return aantal == 1 ? "1 poging" : aantal + " pogingen";
    }

    private static String tekst(@Nullable UUID zaak) {
        return zaak == null ? "" : zaak.toString();
    }

    private static String tijd(Instant moment) {
        return Nederland.moment(moment);
    }
}
