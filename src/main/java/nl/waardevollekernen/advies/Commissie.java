package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolbeeld;
import nl.waardevollekernen.identiteit.Rolhouder;
import nl.waardevollekernen.taak.Behandelaar;
import nl.waardevollekernen.taak.Werkvoorraad;
import org.jspecify.annotations.Nullable;

/**
 * Who may be asked for a review: whoever has the role in Keycloak now and nobody else, or, only where Keycloak is not read, the
 * configured members and everybody who opened the inbox as commissielid. The voorzitter scores like a member, the secretaris never
 * does.
 */
@ApplicationScoped
@Transactional
public class Commissie {
    private final CommissielidRepository leden;
    private final CommissieInstellingen instellingen;
    private final Werkvoorraad werkvoorraad;
    private final Rolbeeld rolbeeld;
    private final Clock klok;

    Commissie(
            CommissielidRepository leden,
            CommissieInstellingen instellingen,
            Werkvoorraad werkvoorraad,
            Rolbeeld rolbeeld,
            Clock klok) {
        this.leden = leden;
        this.instellingen = instellingen;
        this.werkvoorraad = werkvoorraad;
        this.rolbeeld = rolbeeld;
        this.klok = klok;
    }

    /** All members known now, by name. */
    public List<Commissielid> leden() {
        if (rolbeeld.isGelezen()) {
            instellingen.leden().forEach(this::verwacht);
        } else {
            leerUitInstellingenEnTakenbak();
        }
        leden.flush();
        return leden.list("order by naam, gebruikerId");
    }

    /** Somebody from the configuration keeps the perspective given there, and is asked nothing until Keycloak gives the role. */
    private void verwacht(CommissieInstellingen.Lid lid) {
        if (leden.findByIdOptional(lid.id()).isEmpty()) {
            var nieuw = nieuw(lid.id(), lid.naam(), false, lid.invalshoek().orElse(null));
            nieuw.heeftRol(false);
            leden.persist(nieuw);
        }
    }

    private void leerUitInstellingenEnTakenbak() {
        var voorzitters = ids(Rol.VOORZITTER);
        instellingen.leden().stream()
                .filter(CommissieInstellingen.Lid::voorzitter)
                .forEach(lid -> voorzitters.add(lid.id()));
        instellingen
                .leden()
                .forEach(lid -> leerKennen(
                        lid.id(),
                        lid.naam(),
                        voorzitters.contains(lid.id()),
                        lid.invalshoek().orElse(null)));
        for (var lid : werkvoorraad.behandelaars(Rol.COMMISSIELID)) {
            leerKennen(lid.gebruiker(), lid.naam(), voorzitters.contains(lid.gebruiker()), null);
        }
    }

    /**
     * Follows who has the role now: new members become known, who lost the role is asked nothing new. Who is secretaris chooses who
     * scores and is never asked, whatever other role that person has.
     */
    void volg(List<Rolhouder> houders, Set<String> voorzitters) {
        houders.forEach(houder -> leerKennen(houder.id(), houder.naam(), voorzitters.contains(houder.id()), null));
        var ids = houders.stream().map(Rolhouder::id).collect(Collectors.toSet());
        ids.removeAll(rolbeeld.met(Rol.SECRETARIS));
        leden.flush();
        leden.listAll().forEach(lid -> lid.heeftRol(ids.contains(lid.gebruikerId())));
    }

    /** Sets the perspective of a member, and whether new work may be asked of it. */
    public Commissielid stelIn(String gebruikerId, @Nullable String invalshoek, boolean actief) {
        var lid = lid(gebruikerId);
        lid.stelIn(invalshoek, actief);
        return lid;
    }

    /** One member; refused (404) when unknown. */
    Commissielid lid(String gebruikerId) {
        return leden.findByIdOptional(gebruikerId).orElseThrow(Weigering::nietGevonden);
    }

    private void leerKennen(String id, String naam, boolean voorzitter, @Nullable String invalshoek) {
        leden.findByIdOptional(id)
                .ifPresentOrElse(
                        bekend -> bekend.leerKennen(naam, voorzitter),
                        () -> leden.persist(nieuw(id, naam, voorzitter, invalshoek)));
    }

    private Commissielid nieuw(String id, String naam, boolean voorzitter, @Nullable String invalshoek) {
        return new Commissielid(id, naam, voorzitter, invalshoek, klok.instant());
    }

    private Set<String> ids(Rol rol) {
        return werkvoorraad.behandelaars(rol).stream()
                .map(Behandelaar::gebruiker)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
