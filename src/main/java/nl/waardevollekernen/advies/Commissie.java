package nl.waardevollekernen.advies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.Behandelaar;
import nl.waardevollekernen.taak.Werkvoorraad;
import org.jspecify.annotations.Nullable;

/**
 * Who may be asked for a review: the configured members and everybody who opened the inbox as commissielid. The voorzitter
 * scores like a member, the secretaris never does.
 */
@ApplicationScoped
@Transactional
public class Commissie implements PanacheRepositoryBase<Commissielid, String> {
    private final CommissieInstellingen instellingen;
    private final Werkvoorraad werkvoorraad;
    private final Clock klok;

    Commissie(CommissieInstellingen instellingen, Werkvoorraad werkvoorraad, Clock klok) {
        this.instellingen = instellingen;
        this.werkvoorraad = werkvoorraad;
        this.klok = klok;
    }

    /** All members known now, by name. */
    public List<Commissielid> leden() {
        instellingen
                .leden()
                .forEach(lid -> leerKennen(
                        lid.id(), lid.naam(), lid.voorzitter(), lid.invalshoek().orElse(null)));
        var voorzitters = ids(Rol.VOORZITTER);
        for (var lid : werkvoorraad.behandelaars(Rol.COMMISSIELID)) {
            leerKennen(lid.gebruiker(), lid.naam(), voorzitters.contains(lid.gebruiker()), null);
        }
        flush();
        return list("order by naam, gebruikerId");
    }

    /** Sets the perspective of a member, and whether new work may be asked of it. */
    public Commissielid stelIn(String gebruikerId, @Nullable String invalshoek, boolean actief) {
        var lid = findByIdOptional(gebruikerId).orElseThrow(Weigering::nietGevonden);
        lid.stelIn(invalshoek, actief);
        return lid;
    }

    private void leerKennen(String id, String naam, boolean voorzitter, @Nullable String invalshoek) {
        findByIdOptional(id)
                .ifPresentOrElse(
                        bekend -> bekend.leerKennen(naam, voorzitter || bekend.isVoorzitter()),
                        () -> persist(new Commissielid(id, naam, voorzitter, invalshoek, klok.instant())));
    }

    private Set<String> ids(Rol rol) {
        return werkvoorraad.behandelaars(rol).stream()
                .map(Behandelaar::gebruiker)
                .collect(Collectors.toSet());
    }
}
