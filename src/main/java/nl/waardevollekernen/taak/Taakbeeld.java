package nl.waardevollekernen.taak;

import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/**
 * One task as the inbox shows it to one reader.
 *
 * @param kenmerk what people call the case by; empty, as kern and gemeente are, when its reader may not know it any more
 * @param taak what has to be done, in words
 * @param stand whose it is, in words
 * @param standsoort how that is drawn
 * @param behandelaar who has it, or empty text
 * @param termijn until when, or null without a term
 * @param adres where it is done: its form, or the page of the task where there is none
 * @param formulier whether there is a form
 * @param vrij whether this reader may take it now
 * @param teruggeefbaar whether this reader may make it free again
 * @param overdraagbaar whether this reader may hand it to somebody else
 * @param bezwaar why this reader may not do it, although the role fits, or empty text
 */
record Taakbeeld(
        UUID id,
        UUID zaak,
        String kenmerk,
        String kern,
        String gemeente,
        String taak,
        String rol,
        String stand,
        String standsoort,
        String behandelaar,
        @Nullable Termijn termijn,
        String adres,
        boolean formulier,
        boolean vrij,
        boolean teruggeefbaar,
        boolean overdraagbaar,
        String bezwaar,
        long versie) {
    /**
     * The task for this reader.
     *
     * @param bezwaar why the reader, who did what this task looks at again, may not do it: a colleague must take it
     */
    static Taakbeeld van(
            TaakRegel regel,
            Optional<Termijn> termijn,
            Optional<String> formulier,
            Gebruiker gebruiker,
            Optional<String> bezwaar) {
        boolean persoonlijk = gebruiker.id().equals(regel.voor());
        boolean mijn = persoonlijk || gebruiker.id().equals(regel.behandelaar());
        boolean open = regel.status() != TaakStatus.GESLOTEN;
        boolean mag = gebruiker.heeft(regel.rol());
        boolean stuurt = TaakBeleid.magToewijzen(gebruiker, regel.rol());
        return new Taakbeeld(
                regel.id(),
                regel.zaak(),
                regel.kenmerk(),
                regel.kern(),
                regel.gemeente(),
                regel.soort().label(),
                regel.rol().label(),
                bezwaar.isPresent() ? "Voor een collega" : stand(regel, mijn),
                standsoort(regel, mijn),
                regel.behandelaarNaam() == null ? "" : regel.behandelaarNaam(),
                open ? termijn.orElse(null) : null,
                open && mag ? formulier.orElse("/taken/" + regel.id()) : "/taken/" + regel.id(),
                open && mag && formulier.isPresent() && bezwaar.isEmpty(),
                open && mag && regel.behandelaar() == null && !persoonlijk && bezwaar.isEmpty(),
                open && regel.behandelaar() != null && !persoonlijk && (mijn || stuurt),
                open && stuurt,
                bezwaar.orElse(""),
                regel.versie());
    }

    /** Whether the term has run out; the row is then drawn so, beside the words that say it. */
    public boolean teLaat() {
        return termijn != null && termijn.stand().equals("telaat");
    }

    /** The same without anything of the case, for a reader who may not know of it any more. */
    Taakbeeld zonderCasus() {
        return new Taakbeeld(
                id,
                zaak,
                "",
                "",
                "",
                taak,
                rol,
                stand,
                standsoort,
                behandelaar,
                termijn,
                adres,
                formulier,
                vrij,
                teruggeefbaar,
                overdraagbaar,
                bezwaar,
                versie);
    }

    /** What the trail calls this page: the case, or what had to be done where its reader may not know the case any more. */
    public String hier() {
        return kenmerk.isEmpty() ? taak : kenmerk;
    }

    /** Address of an action on this task. */
    public String pad(String actie) {
        return "/taken/" + id + "/" + actie;
    }

    private static String stand(TaakRegel regel, boolean mijn) {
        return switch (regel.status()) {
            case OPEN -> mijn ? "Voor u" : "Vrij";
            case GECLAIMD -> mijn ? "Bij u" : "Bij " + regel.behandelaarNaam();
            case GESLOTEN -> "Gesloten";
        };
    }

    private static String standsoort(TaakRegel regel, boolean mijn) {
        return regel.status() == TaakStatus.OPEN || mijn ? "info" : "leeg";
    }
}
