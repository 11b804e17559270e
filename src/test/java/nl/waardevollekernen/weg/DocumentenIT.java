package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.waardevollekernen.stapel.Stapel;
import nl.waardevollekernen.stapel.Virusscanner;
import nl.waardevollekernen.stapel.Wachten;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents when something goes wrong. The application is killed with an upload half sent and starts again with a virus
 * scanner, where this machine has one, and a broom that sweeps all the time; afterwards it is as it was.
 */
class DocumentenIT {
    private static final int DEEL = 8 * 1024 * 1024;
    private static final Duration GEDULD = Duration.ofSeconds(30);

    private static final String TITEL = "Documenten die misgaan";
    private static final String CONTACT = "documenten@waalwijk.example";

    @TempDir
    static Path map;

    private static Stapel stapel;
    private static Databank databank;
    private static Proefcall call;
    private static Deelnemer indiener;
    private static String documenten;
    private static @Nullable Virusscanner clamd;

    private static final byte[] GROOT = groot();
    private static String halverwege;

    @BeforeAll
    static void begin() throws Exception {
        stapel = Stapel.start();
        databank = new Databank(stapel);
        call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        indiener = weg.als("waalwijk.indiener");
        var casus = "/v1/casussen/" + weg.concept("waalwijk.indiener", TITEL);
        indiener.put(casus + "/inhoud/indiener", indiener.etag(casus), Map.of("contactEmail", CONTACT))
                .then()
                .statusCode(200);
        documenten = casus + "/documenten";

        var aankondiging = kondigAan("plan.pdf", GROOT.length, sha256(GROOT));
        halverwege = documenten + "/" + aankondiging.path("document.id");
        stuur(aankondiging.path("deeladressen[0].adres"), Arrays.copyOf(GROOT, DEEL));
        stapel.applicatie().kill();

        var extra = new HashMap<String, String>();
        extra.put("WAARDEVOLLEKERNEN_OPSLAG_VEGEN", "2s");
        var gevonden = Virusscanner.in(map);
        if (gevonden.isPresent()) {
            clamd = gevonden.get();
            clamd.start();
            extra.put("WAARDEVOLLEKERNEN_SCANNER_ADRES", clamd.adres());
        }
        stapel.startApplicatie(extra);
    }

    @AfterAll
    static void herstel() {
        if (clamd != null) {
            clamd.close();
        }
        stapel.applicatie().kill();
        stapel.applicatie().startEnWacht();
    }

    @Test
    void upload_naEenKillMiddenin_gaatVerderMetWatErNogMist() throws Exception {
        indiener.get(halverwege + "/delen")
                .then()
                .statusCode(200)
                .body("nummer", equalTo(List.of(1)))
                .body("grootte", equalTo(List.of(DEEL)));
        indiener.post(halverwege + "/voltooiing").then().statusCode(409);
        indiener.get(halverwege).then().body("status", equalTo("bezig"));

        String adres = indiener.post(halverwege + "/deeladressen", Map.of("delen", List.of(2)))
                .then()
                .statusCode(200)
                .extract()
                .path("[0].adres");
        stuur(adres, Arrays.copyOfRange(GROOT, DEEL, GROOT.length));
        indiener.post(halverwege + "/voltooiing").then().statusCode(200).body("status", equalTo("compleet"));

        wacht("de hash", halverwege, "sha256", sha256(GROOT));
        assertThat(RestAssured.given()
                        .urlEncodingEnabled(false)
                        .get(indiener.vraagt()
                                .redirects()
                                .follow(false)
                                .get(halverwege + "/inhoud")
                                .header("Location"))
                        .asByteArray())
                .isEqualTo(GROOT);
    }

    @Test
    void inhoud_dieNietBijDeAangekondigdeHashHoort_wordtGeweigerd_enVerdwijnt() throws Exception {
        var pad = upload("raming.pdf", pdf("anders"), sha256(pdf("bedoeld")));

        wacht("de weigering", pad, "status", "geweigerd");
        indiener.get(pad).then().body("bevinding", containsString("SHA-256")).body("sha256", equalTo(null));
        indiener.get(pad + "/inhoud").then().statusCode(409).body("detail", containsString("geweigerd"));
        indiener.post(pad + "/voltooiing").then().statusCode(409);
        wachtTotWeg(sleutel(pad));
    }

    @Test
    void grens_vanDeCall_geldtBijHetAankondigen_enBijHetVoltooien() throws Exception {
        kondigAan("plan.pdf", 250_000_000, null);
        teGroot(aankondiging("plan.pdf", 250_000_001, null));
        zetGrens(2_000_000_000);
        var grootste = kondigAan("plan.pdf", 2_000_000_000, null);
        assertThat(grootste.<Integer>path("aantalDelen")).isEqualTo(239);
        teGroot(aankondiging("plan.pdf", 2_000_000_001, null));

        var inhoud = pdf("net te groot");
        var begonnen = kondigAan("plan.pdf", inhoud.length, null);
        stuur(begonnen.path("deeladressen[0].adres"), inhoud);
        zetGrens(inhoud.length - 1);
        var pad = documenten + "/" + begonnen.path("document.id");
        teGroot(indiener.post(pad + "/voltooiing"));
        indiener.get(pad).then().body("status", equalTo("geweigerd"));
        wachtTotWeg(sleutel(pad));
        zetGrens(250_000_000);
    }

    private static void teGroot(Response antwoord) {
        antwoord.then().statusCode(400).body("fouten[0].pointer", equalTo("/grootte"));
    }

    private static void zetGrens(long bytes) {
        databank.voerUit(
                "update open_call set instellingen = jsonb_set(instellingen::jsonb, '{documentgrens}', to_jsonb(?::bigint))"
                        + " where id = ?",
                bytes,
                call.id());
    }

    @Test
    void vegen_ruimtVerlatenUploadsEnWezenOp_enNietsAnders() throws Exception {
        var compleet = upload("blijft.pdf", pdf("blijft"), null);
        var jong = documenten + "/" + kondigAan("jong.pdf", 10, null).path("document.id");
        var verlaten = kondigAan("verlaten.pdf", GROOT.length, null);
        var oud = documenten + "/" + verlaten.path("document.id");
        stuur(verlaten.path("deeladressen[0].adres"), Arrays.copyOf(GROOT, DEEL));
        var wees = wees();
        for (var bestand : List.of(wees, stapel.opgeslagen(sleutel(compleet)))) {
            Files.setLastModifiedTime(bestand, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        databank.voerUit(
                "update document set begonnen_op = now() - interval '2 days' where id in (?, ?)",
                id(oud),
                id(compleet));

        wacht("het einde van de verlaten upload", oud, "status", "afgebroken");
        indiener.get(oud + "/delen").then().statusCode(409);
        Wachten.tot("het opruimen van de wees", GEDULD, () -> !Files.exists(wees));
        Wachten.tot("het opruimen van de delen", GEDULD, () -> isGeruimd(oud));
        indiener.get(compleet).then().body("status", equalTo("compleet"));
        indiener.get(jong).then().body("status", equalTo("bezig"));
        assertThat(stapel.opgeslagen(sleutel(compleet))).exists();
    }

    /** An object of which the row is gone, as after a transaction that was rolled back. */
    private static Path wees() throws IOException {
        var pad = upload("wees.pdf", pdf("wees"), null);
        var bestand = stapel.opgeslagen(sleutel(pad));
        databank.voerUit("delete from document where id = ?", id(pad));
        assertThat(bestand).exists();
        return bestand;
    }

    @Test
    void virusscanner_vindtHetVirus_enLaatZonderEigenHandtekeningenNietsSchoonZijn() {
        scanner();
        var besmet = upload("lijst.csv", virus(), null);
        wacht("de scan", besmet, "scan", "besmet");
        indiener.get(besmet).then().body("bevinding", containsString("Eicar"));
        indiener.get(besmet + "/inhoud").then().statusCode(409);
        wachtTotWeg(sleutel(besmet));
        Wachten.tot(
                "de mail over het virus",
                GEDULD,
                () -> stapel.mails().stream()
                        .anyMatch(mail -> mail.aan().equals(CONTACT)
                                && mail.onderwerp().equals("Virus gevonden in een bestand van " + TITEL)
                                && mail.tekst().contains("lijst.csv")));

        wacht("de scan", upload("rapport.pdf", pdf("zonder virus"), null), "scan", "geen-scanner");

        var teGroot = Arrays.copyOf(pdf("groot"), Virusscanner.STREAM_MAX + 1);
        wacht("de scan", upload("groot.pdf", teGroot, null), "scan", "niet-te-scannen");
    }

    @Test
    void virusscanner_dieStilstaat_laatHetDocumentWachten_enScantHetLater() throws IOException {
        var scanner = scanner();
        scanner.stop();
        var pad = upload("later.csv", virus(), null);
        wacht("de hash", pad, "scan", "wacht-op-scan");
        Wachten.tot(
                "een tweede poging",
                GEDULD,
                () -> databank.lijst("select 1 from document where id = ? and pogingen > 0", id(pad))
                                .size()
                        == 1);
        indiener.get(pad).then().body("status", equalTo("compleet")).body("scan", equalTo("wacht-op-scan"));

        scanner.start();
        wacht("de scan", pad, "scan", "besmet");
    }

    private static Virusscanner scanner() {
        var scanner = clamd;
        assumeTrue(scanner != null, "clamd is not installed");
        return scanner;
    }

    private static String upload(String naam, byte[] inhoud, @Nullable String sha256) {
        var begonnen = kondigAan(naam, inhoud.length, sha256);
        stuur(begonnen.path("deeladressen[0].adres"), inhoud);
        var pad = documenten + "/" + begonnen.path("document.id");
        indiener.post(pad + "/voltooiing").then().statusCode(200);
        return pad;
    }

    private static Response kondigAan(String naam, long grootte, @Nullable String sha256) {
        var antwoord = aankondiging(naam, grootte, sha256);
        antwoord.then().statusCode(201);
        return antwoord;
    }

    private static Response aankondiging(String naam, long grootte, @Nullable String sha256) {
        var inhoud = new HashMap<String, Object>(
                Map.of("soort", "rapport", "vertrouwelijkheid", "openbaar", "bestandsnaam", naam, "grootte", grootte));
        inhoud.put("sha256", sha256);
        return indiener.post(documenten, inhoud);
    }

    private static void stuur(String adres, byte[] deel) {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .body(deel)
                .put(adres)
                .then()
                .statusCode(200);
    }

    private static void wacht(String waarop, String pad, String veld, String waarde) {
        Wachten.tot(waarop, GEDULD, () -> waarde.equals(indiener.get(pad).path(veld)));
    }

    private static void wachtTotWeg(String sleutel) {
        Wachten.tot("het opruimen van de inhoud", GEDULD, () -> !Files.exists(stapel.opgeslagen(sleutel)));
    }

    private static boolean isGeruimd(String pad) {
        return databank.lijst("select 1 from document where id = ? and ruimen_vanaf is null", id(pad))
                        .size()
                == 1;
    }

    private static UUID id(String pad) {
        return UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
    }

    private static String sleutel(String pad) {
        return databank.tekst("select sleutel from document where id = ?", id(pad));
    }

    private static byte[] virus() {
        return ("naam;waarde\nproef;" + Virusscanner.EICAR + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] pdf(String tekst) {
        return ("%PDF-1.7\n% " + tekst + "\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Of two parts. */
    private static byte[] groot() {
        var bytes = new byte[DEEL + 1234];
        new Random(1).nextBytes(bytes);
        var begin = pdf("groot");
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        return bytes;
    }

    private static String sha256(byte[] inhoud) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
    }
}
