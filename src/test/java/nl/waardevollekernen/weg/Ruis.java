package nl.waardevollekernen.weg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a broken client could send instead of what it should: paths, headers and bodies, the same for the same seed. */
final class Ruis {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HEEL = 60;
    private static final int HONDERD = 100;
    private static final int LANG = 100_000;

    private static final List<String> DELEN = List.of(
            "abc",
            "0",
            "-1",
            "null",
            "undefined",
            "%00",
            "%ff",
            "%E2%82%AC",
            "%F0%9F%98%80",
            "%2e%2e",
            "a;b",
            "x".repeat(600),
            "0198C2F0-7D3A-7C11-9D52-3A5E0C2B7F10",
            "0198c2f0",
            "GM9999",
            "1e9",
            "'--",
            "%7B%7D",
            "a.b");
    private static final List<String> VRAAGDELEN = List.of(
            "limit=0",
            "limit=-1",
            "limit=99999999999999",
            "limit=",
            "cursor=onzin",
            "cursor=%00",
            "cursor=" + "QUJD".repeat(200),
            "status=IN_TOETSING",
            "status=%F0%9F%98%80",
            "openCall=onzin",
            "zoek=%25%5F%5C",
            "zoek=%00",
            "zoek=" + "x".repeat(900),
            "zoek=%ED%A0%80",
            "volgorde=onzin",
            "bak=onzin",
            "soort=onzin",
            "provincie=%00",
            "ronde=x",
            "grootte=-1&wortel=zz",
            "grootte=99999999999999999999",
            "van=0&tot=0",
            "van=a&tot=b",
            "van=9&tot=1",
            "a[]=1&a[]=2",
            "terug=//elders.example");
    private static final List<String> SOORTEN = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "text/plain",
            "application/xml",
            "onzin",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/problem+json",
            "*/*");
    private static final List<String> ANTWOORDSOORTEN = List.of(
            "*/*", "application/json", "text/html", "application/xml", "onzin", "application/pdf", "text/html;q=abc");
    private static final List<String> VERSIES = List.of(
            "*",
            "\"0\"",
            "W/\"1\"",
            "onzin",
            "\"",
            "\"1\", \"2\"",
            "\"99999999999999999999\"",
            "x".repeat(2000),
            "\u00e9");
    private static final List<String> SLEUTELS = List.of("a b", "", "x".repeat(300), "\u00e9", "een");
    private static final List<String> TALEN =
            List.of("nl", "xx;q=9", "en-US,en;q=0.5", "*", "x".repeat(2000), "nl;q=abc");
    private static final List<String> TEKSTEN = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u202egelezen",
            "\ud83d\ude00",
            "\ufeff",
            "e\u0301",
            "\uffff",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "${7*7}",
            "{{7*7}}",
            "../../etc/passwd",
            "9".repeat(40),
            "-0",
            "1e400",
            "NaN",
            "x".repeat(LANG),
            "31-02-2027",
            "0000-00-00",
            "true",
            "\r\nSet-Cookie: a=b");
    private static final List<String> RAUW = List.of(
            "",
            "{",
            "[]",
            "null",
            "true",
            "7",
            "1e999999",
            "\"tekst\"",
            "{}",
            "{} {}",
            "{\"a\":1,\"a\":2}",
            "{'a':1}",
            "\u0000",
            "\ufeff{}",
            "[".repeat(3000),
            "{\"a\":".repeat(300) + "1" + "}".repeat(300),
            "{\"a\":\"\\ud800\"}",
            "<a/>",
            "{\"reden\":\"" + "y".repeat(LANG) + "\"}",
            "{\"\":null}",
            "a=b&c=d",
            "[[[[]]]]",
            "{\"__proto__\":{}}",
            "NaN");

    /** What may stand after the fields of a form. */
    private static final List<String> STAARTEN = List.of("&a=%zz", "&%=x", "%", "&&&==&=", "&b=1".repeat(3000));

    private final Random kans;

    Ruis(long zaad) {
        kans = new Random(zaad);
    }

    private <T> T uit(List<T> lijst) {
        return lijst.get(kans.nextInt(lijst.size()));
    }

    /** True this often in a hundred. */
    private boolean soms(int procent) {
        return kans.nextInt(HONDERD) < procent;
    }

    /** This path, mostly as it is, else with one of its places filled with something that can not be there; and a query. */
    String pad(String sjabloon, Map<String, String> plaatsen) {
        var fout = plaatsen.isEmpty() || soms(HEEL) ? "" : uit(new ArrayList<>(plaatsen.keySet()));
        var pad = sjabloon;
        for (var plaats : plaatsen.entrySet()) {
            var waarde = plaats.getKey().equals(fout) ? anders() : plaats.getValue();
            pad = pad.replace("{" + plaats.getKey() + "}", waarde);
        }
        return soms(30) ? pad + "?" + uit(VRAAGDELEN) : pad;
    }

    private String anders() {
        return soms(20) ? new UUID(kans.nextLong(), kans.nextLong()).toString() : uit(DELEN);
    }

    String methode(String methode) {
        return soms(3) ? uit(List.of("PATCH", "DELETE", "PUT", "POST")) : methode;
    }

    /** Headers, each right, wrong or not there at all. */
    Map<String, String> koppen(boolean metInhoud) {
        var koppen = new LinkedHashMap<String, String>();
        if (metInhoud && soms(95)) {
            koppen.put("Content-Type", soms(80) ? "application/json" : uit(SOORTEN));
        }
        if (soms(70)) {
            koppen.put("If-Match", soms(50) ? "*" : uit(VERSIES));
        }
        if (soms(30)) {
            koppen.put("Idempotency-Key", uit(SLEUTELS));
        }
        if (soms(20)) {
            koppen.put("Accept", uit(ANTWOORDSOORTEN));
        }
        if (soms(20)) {
            koppen.put("Accept-Language", uit(TALEN));
        }
        return koppen;
    }

    /** This body with something in it changed, or something that is no such body at all. */
    byte[] inhoud(JsonNode voorbeeld) {
        if (soms(30)) {
            return uit(RAUW).getBytes(soms(90) ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
        }
        if (soms(3)) {
            return new byte[] {'"', (byte) 0xff, (byte) 0xfe, '"'};
        }
        var kopie = voorbeeld.deepCopy();
        verander(kopie);
        return kopie.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void verander(JsonNode boom) {
        if (boom instanceof ObjectNode object) {
            var velden = new ArrayList<String>();
            object.fieldNames().forEachRemaining(velden::add);
            if (velden.isEmpty() || soms(10)) {
                object.set("vreemd", waarde());
                return;
            }
            var veld = uit(velden);
            if (object.path(veld).isContainerNode() && soms(50)) {
                verander(object.path(veld));
            } else if (soms(15)) {
                object.remove(veld);
            } else {
                object.set(veld, waarde());
            }
        } else if (boom instanceof ArrayNode lijst) {
            if (!lijst.isEmpty() && soms(50)) {
                verander(lijst.path(0));
            } else {
                lijst.add(waarde());
            }
        }
    }

    private JsonNode waarde() {
        return switch (kans.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.getNodeFactory().numberNode(kans.nextLong());
            case 2 -> JSON.getNodeFactory().numberNode(kans.nextDouble());
            case 3 -> JSON.getNodeFactory().booleanNode(kans.nextBoolean());
            case 4 -> JSON.createArrayNode().add(JSON.createObjectNode()).add(7);
            case 5 -> JSON.createObjectNode().put("a", 1);
            default -> JSON.getNodeFactory().textNode(uit(TEKSTEN));
        };
    }

    /** A posted form with some of these fields in it, and this key. */
    byte[] formulier(List<String> velden, String sleutel) {
        var gekozen = new LinkedHashMap<String, String>();
        gekozen.put("vormsleutel", sleutel);
        for (var veld : velden) {
            if (soms(50)) {
                gekozen.put(veld, uit(TEKSTEN));
            }
        }
        var staart = soms(5) ? uit(STAARTEN) : "";
        return (gekozen.entrySet().stream()
                                .map(veld -> veld.getKey() + "="
                                        + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"))
                        + staart)
                .getBytes(StandardCharsets.UTF_8);
    }
}
