package nl.waardevollekernen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What this room asks of a store, asked of the real one. */
class OpslagIT {
    private static OpslagVerbinding verbinding;
    private static Opslag opslag;
    private static Adressen adressen;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void verbind() {
        verbinding = verbinding(Stapel.start().opslag());
        opslag = new Opslag(verbinding);
        adressen = new Adressen(verbinding, Clock.systemUTC());
        opslag.zorgVoorEmmer();
    }

    @AfterAll
    static void sluit() {
        verbinding.sluit();
    }

    @Test
    void upload_inDelen_rechtstreeksNaarDeOpslag_wordtEenInhoud() throws Exception {
        var inhoud = willekeurig(Opslag.DEELGROOTTE + 1234);
        var sleutel = Sleutel.nieuw();
        var uploadId = opslag.open(sleutel);

        assertThat(opslag.delen(sleutel, uploadId).orElse(List.of())).isEmpty();
        assertThat(put(adressen.deel(sleutel, uploadId, 2).adres(), staart(inhoud)))
                .isEqualTo(200);
        assertThat(opslag.delen(sleutel, uploadId).orElseThrow())
                .extracting(Opslag.Deel::nummer, Opslag.Deel::grootte)
                .containsExactly(tuple(2, 1234L));
        assertThat(put(adressen.deel(sleutel, uploadId, 1).adres(), Arrays.copyOf(inhoud, Opslag.DEELGROOTTE)))
                .isEqualTo(200);
        assertThat(opslag.grootte(sleutel)).isEmpty();

        var delen = opslag.delen(sleutel, uploadId).orElseThrow();
        assertThat(opslag.voegSamen(sleutel, uploadId, delen)).isTrue();

        assertThat(opslag.grootte(sleutel)).hasValue(inhoud.length);
        assertThat(opslag.bereik(sleutel, inhoud.length).lees(Opslag.DEELGROOTTE - 2, 10))
                .containsExactly(Arrays.copyOfRange(inhoud, Opslag.DEELGROOTTE - 2, Opslag.DEELGROOTTE + 8));
        try (var stroom = opslag.lees(sleutel)) {
            assertThat(stroom.readAllBytes()).isEqualTo(inhoud);
        }
    }

    @Test
    void inhoud_opgehaald_komtAlsBestandOmOpTeSlaan() throws Exception {
        var sleutel = bewaar(Voorbeeldbestanden.pdf());

        var antwoord =
                get(adressen.inhoud(sleutel, "Plan één.pdf", Bestandstype.PDF).adres());

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).isEqualTo(Voorbeeldbestanden.pdf());
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(antwoord.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"Plan een.pdf\"; filename*=UTF-8''Plan%20%C3%A9%C3%A9n.pdf");
    }

    @Test
    void adres_datIsVeranderd_wordtGeweigerd() throws Exception {
        var sleutel = bewaar(Voorbeeldbestanden.pdf());
        var adres =
                adressen.inhoud(sleutel, "plan.pdf", Bestandstype.PDF).adres().toString();

        assertThat(get(URI.create(adres.replace("application%2Fpdf", "text%2Fhtml")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(URI.create(adres.substring(0, adres.indexOf('?')))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void opruimen_vanWatErNietIs_isGeenFout() {
        var sleutel = Sleutel.nieuw();
        var uploadId = opslag.open(sleutel);
        opslag.breekAf(sleutel, uploadId);

        opslag.breekAf(sleutel, uploadId);
        opslag.verwijder(sleutel);
        assertThat(opslag.grootte(sleutel)).isEmpty();
        assertThat(opslag.delen(sleutel, uploadId).orElse(List.of())).isEmpty();
    }

    /** As after a kill between opening an upload and remembering it. */
    @Test
    void vegen_beeindigtUploadsDieNiemandMeerHoeft_alsZeOudGenoegZijn() {
        var bekend = Sleutel.nieuw();
        var bekendeUpload = metDeel(bekend);
        var wees = Sleutel.nieuw();
        var weesUpload = metDeel(wees);
        var wezen = new Wezen(verbinding, opslag, new Leeswerk(new DocumentRepository(), Clock.systemUTC()) {
            @Override
            Set<String> bekend(Collection<String> sleutels) {
                return Set.copyOf(sleutels);
            }

            @Override
            Set<String> lopend(Collection<String> uploadIds) {
                return uploadIds.stream().filter(id -> !id.equals(weesUpload)).collect(Collectors.toSet());
            }
        });

        wezen.verwijder(Instant.now().minus(Duration.ofDays(1)));
        assertThat(opslag.delen(wees, weesUpload).orElseThrow()).hasSize(1);

        wezen.verwijder(Instant.now().plus(Duration.ofDays(1)));
        assertThat(opslag.delen(wees, weesUpload).orElse(List.of())).isEmpty();
        assertThat(opslag.delen(bekend, bekendeUpload).orElseThrow()).hasSize(1);
    }

    private static String metDeel(String sleutel) {
        var uploadId = opslag.open(sleutel);
        opslag.schrijf(sleutel, uploadId, 1, new byte[] {1}, 1);
        return uploadId;
    }

    @Test
    void opslag_dieNietAntwoordt_isEvenNietBeschikbaar() {
        var weg = verbinding(new Stapel.Opslagadres(URI.create("http://127.0.0.1:1"), "documenten", "a", "b"));

        assertThatThrownBy(() -> new Opslag(weg).open(Sleutel.nieuw()))
                .hasFieldOrPropertyWithValue("soort", Weigering.Soort.NIET_BESCHIKBAAR);
        weg.sluit();
    }

    @Test
    void soort_vanEenRekenbladInDeOpslag_wordtHerkendAanStukjes() throws Exception {
        var xlsx = Voorbeeldbestanden.xlsx();
        var sleutel = bewaar(xlsx);

        assertThat(new Typeherkenning()
                        .herken(opslag.bereik(sleutel, xlsx.length), "grex.xlsx", List.of(Bestandstype.XLSX)))
                .isEqualTo(Bestandstype.XLSX);
    }

    private static String bewaar(byte[] inhoud) {
        var sleutel = Sleutel.nieuw();
        var uploadId = opslag.open(sleutel);
        opslag.voegSamen(sleutel, uploadId, List.of(opslag.schrijf(sleutel, uploadId, 1, inhoud, inhoud.length)));
        return sleutel;
    }

    private int put(URI adres, byte[] inhoud) throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(adres)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(inhoud))
                .build();
        return http.send(vraag, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private HttpResponse<byte[]> get(URI adres) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(adres).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] willekeurig(int lengte) {
        var bytes = new byte[lengte];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] staart(byte[] inhoud) {
        return Arrays.copyOfRange(inhoud, Opslag.DEELGROOTTE, inhoud.length);
    }

    private static OpslagVerbinding verbinding(Stapel.Opslagadres adres) {
        return new OpslagVerbinding(new OpslagInstellingen() {
            @Override
            public URI intern() {
                return adres.adres();
            }

            @Override
            public URI publiek() {
                return adres.adres();
            }

            @Override
            public String sleutel() {
                return adres.sleutel();
            }

            @Override
            public String geheim() {
                return adres.geheim();
            }

            @Override
            public String emmer() {
                return adres.emmer();
            }

            @Override
            public String regio() {
                return "us-east-1";
            }

            @Override
            public String vegen() {
                return "off";
            }
        });
    }
}
