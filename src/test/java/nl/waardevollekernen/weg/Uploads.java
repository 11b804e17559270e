package nl.waardevollekernen.weg;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.waardevollekernen.stapel.Stapel;
import nl.waardevollekernen.stapel.Wachten;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Uploads to one case, straight to the store, and what becomes of them there and in the database. */
final class Uploads {
    static final Duration GEDULD = Duration.ofSeconds(30);

    private final Stapel stapel;
    private final Databank databank;
    private final Deelnemer indiener;
    private final String documenten;

    /**
     * @param indiener who uploads
     * @param documenten path of the documents of the case in the API
     */
    Uploads(Stapel stapel, Deelnemer indiener, String documenten) {
        this.stapel = stapel;
        this.databank = new Databank(stapel);
        this.indiener = indiener;
        this.documenten = documenten;
    }

    /** A whole upload; gives the path of the document. */
    String upload(String naam, byte[] inhoud, @Nullable String sha256) {
        var begonnen = kondigAan(naam, inhoud.length, sha256);
        stuur(begonnen.path("deeladressen[0].adres"), inhoud);
        var pad = documenten + "/" + begonnen.path("document.id");
        indiener.post(pad + "/voltooiing").then().statusCode(200);
        return pad;
    }

    Response kondigAan(String naam, long grootte, @Nullable String sha256) {
        var antwoord = aankondiging(naam, grootte, sha256);
        antwoord.then().statusCode(201);
        return antwoord;
    }

    Response aankondiging(String naam, long grootte, @Nullable String sha256) {
        var inhoud = new HashMap<String, Object>(
                Map.of("soort", "rapport", "vertrouwelijkheid", "openbaar", "bestandsnaam", naam, "grootte", grootte));
        inhoud.put("sha256", sha256);
        return indiener.post(documenten, inhoud);
    }

    static void stuur(String adres, byte[] deel) {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .body(deel)
                .put(adres)
                .then()
                .statusCode(200);
    }

    void wacht(String waarop, String pad, String veld, String waarde) {
        Wachten.tot(waarop, GEDULD, () -> waarde.equals(indiener.get(pad).path(veld)));
    }

    void wachtTotWeg(String sleutel) {
        Wachten.tot("het opruimen van de inhoud", GEDULD, () -> !Files.exists(stapel.opgeslagen(sleutel)));
    }

    boolean isGeruimd(String pad) {
        return databank.lijst("select 1 from document where id = ? and ruimen_vanaf is null", id(pad))
                        .size()
                == 1;
    }

    static UUID id(String pad) {
        return UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
    }

    /** Where the content of a document lies in the store. */
    String sleutel(String pad) {
        return databank.tekst("select sleutel from document where id = ?", id(pad));
    }

    /** A PDF of one empty page, with this title. */
    static byte[] pdf(String titel) {
        return pdf(titel, 0);
    }

    /** The same, with so many bytes of chance in it besides. */
    static byte[] pdf(String titel, int vulling) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle(titel);
            if (vulling > 0) {
                var bytes = new byte[vulling];
                new Random(1).nextBytes(bytes);
                pdf.getDocumentCatalog()
                        .getCOSObject()
                        .setItem("Vulling", new PDStream(pdf, new ByteArrayInputStream(bytes)));
            }
            var uit = new ByteArrayOutputStream();
            pdf.setDocumentId(1L); // the same bytes each time
            pdf.save(uit, CompressParameters.NO_COMPRESSION);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException altijdDaar) {
            throw new IllegalStateException(altijdDaar);
        }
    }
}
