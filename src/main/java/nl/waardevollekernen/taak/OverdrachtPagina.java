package nl.waardevollekernen.taak;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.gedeeld.web.Zoekadres;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Handing over the work of one reviewer to another: first whose, then which tasks and to whom. */
@Path(OverdrachtPagina.PAD)
@RolesAllowed(Rol.CODE_MARKTMEESTER_COORDINATOR)
@Produces(MediaType.TEXT_HTML)
public class OverdrachtPagina {
    static final String PAD = "/taken/overdragen";

    /**
     * What the page shows.
     *
     * @param behandelaars everybody whose work can go
     * @param ontvangers everybody who can get it
     * @param van id of who has the work, or empty while nobody is chosen
     * @param naam how others read who that is
     * @param rijen the tasks of that person
     * @param gekozen ids of the tasks that are ticked
     */
    record Blad(
            List<Behandelaar> behandelaars,
            List<Behandelaar> ontvangers,
            String van,
            String naam,
            List<Taakbeeld> rijen,
            Set<String> gekozen,
            String aan) {
        /** Everybody who can have work. */
        public List<Keuze> vankeuzes() {
            return keuzes(behandelaars);
        }

        /** Everybody else. */
        public List<Keuze> aankeuzes() {
            return keuzes(ontvangers.stream()
                    .filter(wie -> !wie.gebruiker().equals(van))
                    .toList());
        }

        /** Whether this task is ticked. */
        public boolean isGekozen(UUID taak) {
            return gekozen.contains(taak.toString());
        }

        /** "3 taken van Bo". */
        public String titel() {
            return (rijen.size() == 1 ? "1 taak" : rijen.size() + " taken") + " van " + naam;
        }

        private static List<Keuze> keuzes(List<Behandelaar> wie) {
            return wie.stream()
                    .map(een -> new Keuze(een.gebruiker(), een.naam()))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "taak")
    static class Templates {
        static native TemplateInstance overdragen(Blad blad, Formulierfouten fouten);
    }

    private final TakenOverdragen overdragen;
    private final Taakweergaven weergaven;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    OverdrachtPagina(
            TakenOverdragen overdragen, Taakweergaven weergaven, Berichten berichten, HuidigeGebruiker huidige) {
        this.overdragen = overdragen;
        this.weergaven = weergaven;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    /** The tasks of one person, all ticked. */
    @GET
    public TemplateInstance toon(@RestQuery @Nullable String van) {
        return Templates.overdragen(blad(van == null ? "" : van, null, ""), Formulierfouten.GEEN);
    }

    /** Hands over what is ticked. */
    @POST
    public Response draagOver(
            @RestForm @Nullable String van, @RestForm @Nullable String aan, @RestForm List<String> taak) {
        var wie = van == null ? "" : van;
        var naar = aan == null ? "" : aan;
        try {
            var keuze = keuze(taak);
            if (keuze.isEmpty()) {
                throw Weigering.invoer("taak", "Kies minstens één taak.");
            }
            vertel(overdragen.draagOver(wie, naar, keuze, huidige.gebruiker()));
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            var pagina =
                    Templates.overdragen(blad(wie, new HashSet<>(taak), naar), new Formulierfouten(fout.veldfouten()));
            return Response.status(400).entity(pagina).build();
        }
        return Response.seeOther(URI.create(Zoekadres.van(PAD).met("van", wie).tekst()))
                .build();
    }

    private void vertel(TakenOverdragen.Uitslag uitslag) {
        int aantal = uitslag.overgedragen().size();
        if (aantal > 0) {
            berichten.toonStraks(
                    (aantal == 1 ? "1 taak is nu bij " : aantal + " taken zijn nu bij ") + uitslag.aan() + ".");
        }
        uitslag.gebleven()
                .forEach(een ->
                        berichten.toonStraks("De taak ‘" + een.taak().soort().label() + "’ van "
                                + een.taak().kern() + " bleef waar zij was. " + een.reden()));
        if (aantal == 0 && uitslag.gebleven().isEmpty()) {
            berichten.toonStraks("Er is niets overgedragen: iemand anders had deze taken al.");
        }
    }

    private Blad blad(String van, @Nullable Set<String> gekozen, String aan) {
        var coordinator = huidige.gebruiker();
        var behandelaars = overdragen.behandelaars(coordinator);
        var wie = behandelaars.stream()
                .filter(een -> een.gebruiker().equals(van))
                .findFirst()
                .orElse(new Behandelaar("", ""));
        var rijen = wie.gebruiker().isEmpty()
                ? List.<Taakbeeld>of()
                : weergaven.van(overdragen.van(van, coordinator), coordinator);
        var aangevinkt =
                gekozen == null ? rijen.stream().map(rij -> rij.id().toString()).collect(Collectors.toSet()) : gekozen;
        return new Blad(
                behandelaars, overdragen.ontvangers(coordinator), wie.gebruiker(), wie.naam(), rijen, aangevinkt, aan);
    }

    private static Set<UUID> keuze(List<String> taken) {
        try {
            return taken.stream().map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException geenId) {
            throw Weigering.invoer(List.of(new Veldfout("taak", "Kies taken uit de lijst.")));
        }
    }
}
