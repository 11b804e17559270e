package nl.waardevollekernen.taak;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.Zoektekst;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;

/** The tasks. What a person asks for goes through {@link TaakBeleid}. */
@ApplicationScoped
class TaakRepository implements PanacheRepositoryBase<Taak, UUID> {
    /** Stands for "no term" in an order by term. */
    static final Instant OOIT = Instant.parse("9999-01-01T00:00:00Z");

    private static final String BIJ =
            "behandelaar = :behandelaar and rol = :rol and status <> :gesloten and " + TaakBeleid.ZICHT;

    private final Uitsluitingen uitsluitingen;

    TaakRepository(Uitsluitingen uitsluitingen) {
        this.uitsluitingen = uitsluitingen;
    }

    /** What the task of this user is about, without reading or locking the task; not found for whoever may not see it. */
    UUID zaak(UUID id, Gebruiker gebruiker) {
        return find(
                        "select zaak from Taak where id = :id and " + TaakBeleid.ZICHT,
                        metBeleid(gebruiker, Map.of("id", id)))
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(Weigering::nietGevonden);
    }

    /** The open tasks of this role that somebody else has, as far as this user may see them; the shortest term first. */
    List<Taak> bij(String behandelaar, Rol rol, Gebruiker gebruiker) {
        return find(
                        BIJ + " order by coalesce(uiterlijk, :ooit), id",
                        bijParameters(behandelaar, rol, gebruiker, Map.of("ooit", OOIT)))
                .list();
    }

    /** The same, locked for the change that follows, in the order of their ids. */
    List<Taak> bijVoorWijziging(String behandelaar, Rol rol, Gebruiker gebruiker) {
        return find(BIJ + " order by id", bijParameters(behandelaar, rol, gebruiker, Map.of()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What those tasks are about, without reading or locking them. */
    List<UUID> zakenBij(String behandelaar, Rol rol, Gebruiker gebruiker) {
        return find("select distinct zaak from Taak where " + BIJ, bijParameters(behandelaar, rol, gebruiker, Map.of()))
                .project(UUID.class)
                .list();
    }

    private Map<String, Object> bijParameters(
            String behandelaar, Rol rol, Gebruiker gebruiker, Map<String, Object> erbij) {
        var parameters = metBeleid(gebruiker, erbij);
        parameters.putAll(Map.of("behandelaar", behandelaar, "rol", rol, "gesloten", TaakStatus.GESLOTEN));
        return parameters;
    }

    /** The task for this user, to read: nothing is locked; not found for whoever may not see it. */
    Taak zie(UUID id, Gebruiker gebruiker) {
        return find("id = :id and " + TaakBeleid.ZICHT, metBeleid(gebruiker, Map.of("id", id)))
                .firstResultOptional()
                .orElseThrow(Weigering::nietGevonden);
    }

    /** Whether this task is still to be done, as it stands now, without keeping what was read. */
    boolean isOpen(UUID id) {
        return count("id = ?1 and status <> ?2", id, TaakStatus.GESLOTEN) > 0;
    }

    /** The task for this user, locked for the change that follows; not found for whoever may not see it. */
    Taak voor(UUID id, Gebruiker gebruiker) {
        return vers(zie(id, gebruiker));
    }

    Optional<Taak> laatste(UUID run, String element) {
        return find("run = ?1 and element = ?2 order by ronde desc", run, element)
                .firstResultOptional()
                .map(this::vers);
    }

    Optional<Taak> openVan(UUID zaak, String element) {
        return find("zaak = ?1 and element = ?2 and status <> ?3", zaak, element, TaakStatus.GESLOTEN)
                .firstResultOptional()
                .map(this::vers)
                .filter(Taak::isOpen);
    }

    /** Every open task of these subjects, locked for the change that follows, in the order of their ids. */
    List<Taak> openVan(Collection<UUID> zaken) {
        return zaken.isEmpty()
                ? List.of()
                : list("zaak in ?1 and status <> ?2 order by id", zaken, TaakStatus.GESLOTEN).stream()
                        .map(this::vers)
                        .filter(Taak::isOpen)
                        .toList();
    }

    /** The open task of this kind, locked for the change that follows. */
    Optional<Taak> openVoorWijziging(UUID zaak, TaakSoort soort) {
        return openVan(zaak, soort).map(this::vers).filter(Taak::isOpen);
    }

    private Taak vers(Taak taak) {
        return Vergrendeling.vers(getEntityManager(), taak);
    }

    /** The open task of this kind, to read: nothing is locked. */
    Optional<Taak> openVan(UUID zaak, TaakSoort soort) {
        return find("zaak = ?1 and soort = ?2 and status <> ?3", zaak, soort, TaakStatus.GESLOTEN)
                .firstResultOptional();
    }

    /** The last one that a person completed; what was closed because it was no longer needed does not count. */
    Optional<Taak> laatstAfgerond(UUID zaak, TaakSoort soort) {
        return find(
                        "zaak = ?1 and soort = ?2 and status = ?3 and behandelaar is not null order by afgerondOp desc, id desc",
                        zaak,
                        soort,
                        TaakStatus.GESLOTEN)
                .firstResultOptional();
    }

    /** Whether this user, by id, completed this step for a zaak, now or before. */
    boolean heeftAfgerond(UUID zaak, TaakSoort soort, String gebruiker) {
        return count(
                        "zaak = ?1 and soort = ?2 and status = ?3 and behandelaar = ?4",
                        zaak,
                        soort,
                        TaakStatus.GESLOTEN,
                        gebruiker)
                > 0;
    }

    /** When somebody completed this step for a zaak, each time. */
    List<Instant> afgerond(UUID zaak, TaakSoort soort) {
        return find(
                        "select afgerondOp from Taak where zaak = ?1 and soort = ?2 and status = ?3 and behandelaar is not null"
                                + " order by afgerondOp",
                        zaak,
                        soort,
                        TaakStatus.GESLOTEN)
                .project(Instant.class)
                .list();
    }

    long tel(Werkfilter filter, Gebruiker gebruiker, Instant nu) {
        var parameters = metBeleid(gebruiker, Map.of());
        return count(waar(filter, parameters, nu), parameters);
    }

    List<Taak> lijst(Werkfilter filter, Paginering paginering, Gebruiker gebruiker, Instant nu) {
        var parameters = metBeleid(gebruiker, Map.of());
        var vraag = new StringBuilder(waar(filter, parameters, nu));
        var sleutel = switch (filter.volgorde()) {
            case TERMIJN -> "coalesce(uiterlijk, :ooit)";
            case KENMERK -> "kenmerk";
            case ONTVANGEN -> "ontvangenOp";
        };
        var cursor = paginering.cursor();
        if (filter.volgorde() == Werkfilter.Volgorde.TERMIJN) {
            parameters.put("ooit", OOIT);
        }
        if (cursor != null) {
            vraag.append(" and (%1$s > :na or (%1$s = :na and id > :naId))".formatted(sleutel));
            parameters.put("na", filter.volgorde() == Werkfilter.Volgorde.KENMERK ? cursor.tekst(0) : cursor.moment(0));
            parameters.put("naId", cursor.id(1));
        }
        vraag.append(" order by ").append(sleutel).append(", id");
        return find(vraag.toString(), parameters).page(0, paginering.opvragen()).list();
    }

    private static String waar(Werkfilter filter, Map<String, Object> parameters, Instant nu) {
        var vraag = new StringBuilder("status <> :gesloten and ").append(TaakBeleid.ZICHT);
        parameters.put("gesloten", TaakStatus.GESLOTEN);
        switch (filter.bak()) {
            case MIJN -> vraag.append(" and (behandelaar = :ik or voor = :ik)");
            case OPEN -> vraag.append(" and behandelaar is null and voor is null");
            case TE_LAAT -> {
                vraag.append(" and uiterlijk < :nu");
                parameters.put("nu", nu);
            }
            case ALLES -> {}
        }
        voegToe(vraag, parameters, "soort", filter.soort());
        voegToe(vraag, parameters, "provincie", filter.provincie());
        if (filter.zoek() != null && !filter.zoek().isBlank()) {
            vraag.append(" and lower(concat(kenmerk, ' ', kern, ' ', gemeente)) like :zoek escape '!'");
            parameters.put("zoek", Zoektekst.patroon(filter.zoek()));
        }
        return vraag.toString();
    }

    private static void voegToe(
            StringBuilder vraag, Map<String, Object> parameters, String veld, @Nullable Object waarde) {
        if (waarde != null) {
            vraag.append(" and ").append(veld).append(" = :").append(veld);
            parameters.put(veld, waarde);
        }
    }

    private Map<String, Object> metBeleid(Gebruiker gebruiker, Map<String, Object> erbij) {
        var parameters = new HashMap<>(erbij);
        parameters.put("ik", gebruiker.id());
        parameters.put("rollen", TaakBeleid.rollen(gebruiker));
        parameters.put("uitgesloten", uitsluitingen.van(gebruiker.id()));
        return parameters;
    }
}
