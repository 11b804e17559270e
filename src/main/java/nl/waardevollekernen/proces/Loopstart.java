package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.waardevollekernen.gedeeld.Ids;

/** Asks for a run: the run and the message that starts it, in one statement, unless the zaak has one that lives. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Loopstart {
    private static final String VRAAG_AAN = """
            with nieuw as (
                insert into procesloop (id, soort, zaak, status, vervolg, gevraagd_op, versie)
                values (?, ?, ?, 'AANGEVRAAGD', ?, ?, 0)
                on conflict (soort, zaak) where status in ('AANGEVRAAGD', 'GEREGISTREERD') do nothing
                returning id, zaak, gevraagd_op)
            insert into uitgaand (id, zaak, run, soort, naam, sleutel, variabelen, status, pogingen, volgende_poging,
                gemaakt_op, versie)
            select ?, zaak, id, 'START', ?, id::text, jsonb_build_object(?, id, ?, zaak), 'WACHT', 0, gevraagd_op,
                gevraagd_op, 0
            from nieuw""";

    private final DataSource bron;
    private final Uitgang uitgang;
    private final Clock klok;

    Loopstart(DataSource bron, Uitgang uitgang, Clock klok) {
        this.bron = bron;
        this.uitgang = uitgang;
        this.klok = klok;
    }

    /**
     * Asks for a run; sees only what the transaction has already told the database.
     *
     * @param vervolg where the run begins
     * @return the id of the run, or empty when the zaak has one that lives
     */
    Optional<UUID> vraagAan(ProcesSoort soort, UUID zaak, String vervolg) {
        var run = Ids.nieuw();
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.prepareStatement(VRAAG_AAN)) {
            opdracht.setObject(1, run);
            opdracht.setString(2, soort.name());
            opdracht.setObject(3, zaak);
            opdracht.setString(4, vervolg);
            opdracht.setTimestamp(5, Timestamp.from(klok.instant()));
            opdracht.setObject(6, Ids.nieuw());
            opdracht.setString(7, soort.startbericht());
            opdracht.setString(8, Uitgang.RUN);
            opdracht.setString(9, Uitgang.ZAAK);
            if (opdracht.executeUpdate() == 0) {
                return Optional.empty();
            }
        } catch (SQLException fout) {
            throw new IllegalStateException("The start of a run could not be written", fout);
        }
        uitgang.wek();
        return Optional.of(run);
    }
}
