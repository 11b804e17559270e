package nl.waardevollekernen.logboek;

import static nl.waardevollekernen.logboek.Logboekproef.DATABANK;
import static nl.waardevollekernen.logboek.Logboekproef.INDIENER;
import static nl.waardevollekernen.logboek.Logboekproef.TOETSER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.waardevollekernen.gedeeld.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log promises while it is written: in one transaction, sealed once, provable, and shown to who may read it. */
class LogboekIT {
    private static final HexFormat HEX = HexFormat.of();

    private final Logboekproef proef = new Logboekproef();
    private final UUID een = proef.een;
    private final UUID twee = proef.twee;

    @BeforeEach
    void vulLogboek() {
        proef.vul();
    }

    @Test
    void regel_gewijzigdDoorEigenCode_wordtGeweigerdDoorDeDatabank() {
        for (var sql : List.of(
                "UPDATE logboek_regel SET soort = 'x'",
                "DELETE FROM logboek_blad",
                "DELETE FROM logboek_kop",
                "UPDATE logboek_inhoud SET inhoud = 'x'",
                "TRUNCATE logboek_knoop")) {
            assertThatThrownBy(() -> DATABANK.transactie(() -> {
                        try (var verbinding = DATABANK.bron().getConnection();
                                var opdracht = verbinding.createStatement()) {
                            opdracht.execute(sql);
                        }
                    }))
                    .hasMessageContaining("nooit gewijzigd");
        }
    }

    @Test
    void transactie_teruggedraaid_laatGeenRegelNa() {
        assertThatThrownBy(() -> DATABANK.transactie(() -> {
                    proef.logboek.noteer(Notitie.systeem(een, LogSoort.CASUS_VERLOPEN));
                    throw new IllegalStateException("terug");
                }))
                .hasMessage("terug");
        proef.verzegel();
        assertThat(proef.controleer().regels()).isEqualTo(10);
        assertThat(proef.controleer().klopt()).isTrue();
    }

    /** Another case is not held up, and the entry that commits after a later one was sealed still is sealed. */
    @Test
    void lateCommit_naastEenAndereKeten_wachtNietEnWordtTochVerzegeld() throws Exception {
        var genoteerd = new CountDownLatch(1);
        var verder = new CountDownLatch(1);
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var laat = draden.submit(() -> DATABANK.transactie(() -> {
                proef.logboek.noteer(Notitie.van(een, LogSoort.CASUS_INGEDIEND, INDIENER));
                genoteerd.countDown();
                verder.await(20, TimeUnit.SECONDS);
            }));
            assertThat(genoteerd.await(20, TimeUnit.SECONDS)).isTrue();
            var ander = draden.submit(() -> proef.noteer(twee, LogSoort.GELEZEN));
            ander.get(5, TimeUnit.SECONDS);
            proef.verzegel();
            assertThat(proef.laatste().grootte()).isEqualTo(11);
            verder.countDown();
            laat.get(20, TimeUnit.SECONDS);
        }
        proef.verzegel();
        assertThat(proef.laatste().grootte()).isEqualTo(12);
        assertThat(proef.controleer().bevindingen()).isEmpty();
    }

    @Test
    void verzegelen_doorTweeReplicasTegelijk_verzegeltElkeRegelEenmaal() throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var werk = new ArrayList<java.util.concurrent.Future<?>>();
            for (int draad = 0; draad < 4; draad++) {
                var keten = draad % 2 == 0 ? een : Ids.nieuw();
                werk.add(draden.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        proef.noteer(keten, LogSoort.GELEZEN);
                    }
                }));
                werk.add(draden.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        proef.verzegel();
                    }
                }));
            }
            for (var taak : werk) {
                taak.get(60, TimeUnit.SECONDS);
            }
        }
        proef.verzegel();
        assertThat(proef.laatste().grootte()).isEqualTo(110);
        assertThat(proef.controleer().bevindingen()).isEmpty();
    }

    @Test
    void bewijzen_uitDeDatabank_kloppenVoorEenBuitenstaander() {
        var oud = proef.laatste();
        for (int i = 0; i < 7; i++) {
            proef.noteer(een, LogSoort.GELEZEN);
            proef.verzegel();
        }
        DATABANK.transactie(() -> {
            var nieuw = proef.bewijzen.laatste();
            var pad =
                    proef.bewijzen.consistentie(oud.grootte(), nieuw.grootte()).pad();
            assertThat(Bewijscontrole.consistentie(
                            oud.grootte(), nieuw.grootte(), hex(oud.wortel()), hex(nieuw.wortel()), hex(pad)))
                    .isTrue();
            for (var regel : proef.tijdlijn.van(een, Lezer.fonds())) {
                var bewijs = proef.bewijzen.insluiting(regel.id());
                assertThat(Bewijscontrole.insluiting(
                                hex(bewijs.bladhash()),
                                bewijs.positie(),
                                bewijs.kop().grootte(),
                                hex(bewijs.pad()),
                                hex(bewijs.kop().wortel())))
                        .isTrue();
            }
        });
    }

    private static byte[] hex(String tekst) {
        return HEX.parseHex(tekst);
    }

    private static List<byte[]> hex(List<String> pad) {
        return pad.stream().map(HEX::parseHex).toList();
    }

    @Test
    void wissen_vanDePersoonlijkeGegevens_laatHetBewijsHeel() {
        DATABANK.transactie(() ->
                new LogInhoudWissen(DATABANK.bron(), proef.logboek).wis(een, Actor.SYSTEEM, "Bewaartermijn voorbij"));
        proef.verzegel();
        var verslag = proef.controleer();
        assertThat(verslag.bevindingen()).isEmpty();
        assertThat(verslag.gewist()).isEqualTo(5);
        DATABANK.transactie(() -> assertThat(proef.tijdlijn.van(een, Lezer.intern()))
                .extracting(Tijdlijnregel::tekst)
                .contains("Iemand (gewist) wijzigde het concept.")
                .last()
                .isEqualTo(
                        "Het systeem wiste de persoonlijke gegevens uit het logboek. Reden: Bewaartermijn voorbij."));
    }

    @Test
    void tijdlijn_voorDeIndiener_toontGeenNamenVanAnderenEnGeenEmbargo() {
        var keten = Ids.nieuw();
        DATABANK.transactie(() -> {
            proef.logboek.noteer(
                    Notitie.van(keten, LogSoort.CASUS_INGEDIEND, INDIENER).met("kenmerk", "WK-2027-ABC"));
            proef.logboek.noteer(new Notitie(
                    keten,
                    LogSoort.ONTVANKELIJKHEID_VASTGESTELD,
                    Actor.van(TOETSER),
                    "",
                    Map.of("uitkomst", "in orde")));
            proef.logboek.noteer(Notitie.van(keten, LogSoort.GELEZEN, TOETSER));
            proef.logboek.noteer(Notitie.van(keten, LogSoort.BESLUIT_ONDERTEKEND, TOETSER));
        });
        DATABANK.transactie(() -> {
            assertThat(proef.tijdlijn.van(keten, Lezer.betrokkene("GM0867")))
                    .extracting(Tijdlijnregel::tekst)
                    .containsExactly(
                            "Indiener Een diende de casus in (kenmerk WK-2027-ABC).",
                            "Het oordeel van de marktmeester over de ontvankelijkheid staat vast: in orde.");
            assertThat(proef.tijdlijn.van(keten, Lezer.intern())).hasSize(3);
            assertThat(proef.tijdlijn.van(keten, Lezer.fonds())).hasSize(4);
        });
        DATABANK.transactie(() -> proef.logboek.noteer(Notitie.systeem(keten, LogSoort.BESLUIT_BEKENDGEMAAKT)));
        DATABANK.transactie(() -> {
            assertThat(proef.tijdlijn.van(keten, Lezer.betrokkene("GM0867"))).hasSize(3);
            assertThat(proef.tijdlijn.van(keten, Lezer.intern())).hasSize(5);
        });
    }
}
