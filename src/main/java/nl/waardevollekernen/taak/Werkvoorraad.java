package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.waardevollekernen.gedeeld.Cursor;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Paginering.Pagina;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolbeeld;
import nl.waardevollekernen.taak.Werkfilter.Volgorde;
import org.hibernate.Session;

/** Reads the inbox: only what the user's roles give, page by page, in a total order. */
@ApplicationScoped
@Transactional
public class Werkvoorraad {
    /** How many values a cursor of the inbox holds: the sort value and the id. */
    public static final int CURSOR_WAARDEN = 2;

    private final TaakRepository taken;
    private final Session sessie;
    private final Rolbeeld rolbeeld;
    private final Clock klok;

    Werkvoorraad(TaakRepository taken, Session sessie, Rolbeeld rolbeeld, Clock klok) {
        this.taken = taken;
        this.sessie = sessie;
        this.rolbeeld = rolbeeld;
        this.klok = klok;
    }

    /** One page; the cursor belongs to the order of the filter (its code is the name of the cursor's order). */
    public Pagina<TaakRegel> lijst(Werkfilter filter, Paginering paginering, Gebruiker gebruiker) {
        var rijen = taken.lijst(filter, paginering, gebruiker, klok.instant()).stream()
                .map(Taak::regel)
                .toList();
        return paginering.pagina(rijen, rij -> cursor(filter.volgorde(), rij));
    }

    /** How many tasks the filter finds for this user, whatever the page. */
    public long tel(Werkfilter filter, Gebruiker gebruiker) {
        return taken.tel(filter, gebruiker, klok.instant());
    }

    /** Remembers that this user works here, so that a coordinator can hand over work. Called when the inbox opens. */
    public void onthoud(Gebruiker gebruiker) {
        for (Rol rol : gebruiker.rollen()) {
            sessie.createNativeMutationQuery("""
                            insert into taak_behandelaar (gebruiker, rol, naam, gezien_op) values (?1, ?2, ?3, ?4)
                            on conflict (rol, gebruiker) do update set naam = excluded.naam, gezien_op = excluded.gezien_op
                            where taak_behandelaar.gezien_op < excluded.gezien_op - interval '1 hour'
                               or taak_behandelaar.naam <> excluded.naam""")
                    .setParameter(1, gebruiker.id())
                    .setParameter(2, rol.name())
                    .setParameter(3, gebruiker.naam())
                    .setParameter(4, klok.instant())
                    .executeUpdate();
        }
    }

    /** Everybody who opened the inbox in this role and, where Keycloak is read, has it now; by name. */
    List<Behandelaar> ontvangers(Rol rol) {
        if (!rolbeeld.isGelezen()) {
            return behandelaars(rol);
        }
        var houders = rolbeeld.met(rol);
        return behandelaars(rol).stream()
                .filter(wie -> houders.contains(wie.gebruiker()))
                .toList();
    }

    /** Everybody who ever opened the inbox in this role, by name: also who lost it since, whose work must go to others. */
    public List<Behandelaar> behandelaars(Rol rol) {
        return sessie.createNativeQuery(
                        "select gebruiker, naam from taak_behandelaar where rol = ?1 order by naam, gebruiker",
                        Object[].class)
                .setParameter(1, rol.name())
                .getResultStream()
                .map(rij -> new Behandelaar((String) rij[0], (String) rij[1]))
                .toList();
    }

    private static Cursor cursor(Volgorde volgorde, TaakRegel rij) {
        Object waarde = switch (volgorde) {
            case TERMIJN -> rij.uiterlijk() == null ? TaakRepository.OOIT : rij.uiterlijk();
            case KENMERK -> rij.kenmerk();
            case ONTVANGEN -> rij.ontvangenOp();
        };
        return Cursor.op(volgorde.code(), waarde, rij.id());
    }
}
