package nl.waardevollekernen.taak;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/** The tasks. What a person asks for goes through {@link TaakBeleid}. */
@ApplicationScoped
class TaakRepository implements PanacheRepositoryBase<Taak, UUID> {
    /** Stands for "no term" in an order by term. */
    static final Instant OOIT = Instant.parse("9999-01-01T00:00:00Z");

    /** The task for this user, locked for the change that follows; not found for whoever may not see it. */
    Taak voor(UUID id, Gebruiker gebruiker) {
        var taak = find("id = :id and " + TaakBeleid.ZICHT, metBeleid(gebruiker, Map.of("id", id)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (taak == null) {
            throw Weigering.nietGevonden();
        }
        return taak;
    }

    Optional<Taak> laatste(UUID run, String element) {
        return find("run = ?1 and element = ?2 order by ronde desc", run, element)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Taak> openVan(UUID zaak, String element) {
        return find("zaak = ?1 and element = ?2 and status <> ?3", zaak, element, TaakStatus.GESLOTEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Taak> openVan(UUID zaak) {
        return find("zaak = ?1 and status <> ?2 order by id", zaak, TaakStatus.GESLOTEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

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
            case MIJN -> vraag.append(" and behandelaar = :ik");
            case OPEN -> vraag.append(" and behandelaar is null");
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
            parameters.put("zoek", "%" + letterlijk(filter.zoek().strip()) + "%");
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

    private static String letterlijk(String tekst) {
        return tekst.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static Map<String, Object> metBeleid(Gebruiker gebruiker, Map<String, Object> erbij) {
        var parameters = new HashMap<>(erbij);
        parameters.put("ik", gebruiker.id());
        parameters.put("rollen", TaakBeleid.rollen(gebruiker));
        return parameters;
    }
}
