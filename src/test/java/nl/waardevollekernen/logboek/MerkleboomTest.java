package nl.waardevollekernen.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tree against the published vectors of Certificate Transparency and against the definition itself. */
class MerkleboomTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> INVOER =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> WORTELS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    /** A tree in memory, built by the class under test as the sealer does. */
    private static final class Boom implements Merkleboom.Knopen {
        final Map<String, byte[]> knopen = new HashMap<>();
        final List<byte[]> bladeren = new ArrayList<>();
        final Aangroei aangroei = new Aangroei();

        Boom(List<byte[]> inhoud) {
            for (var stuk : inhoud) {
                var blad = Merkleboom.blad(stuk);
                knopen.put("0/" + bladeren.size(), blad);
                bladeren.add(blad);
                aangroei.voegToe(blad).forEach(k -> knopen.put(k.niveau() + "/" + k.positie(), k.hash()));
            }
        }

        @Override
        public byte[] volledig(int niveau, long positie) {
            var hash = knopen.get(niveau + "/" + positie);
            assertThat(hash).as("complete node %d/%d", niveau, positie).isNotNull();
            return hash;
        }
    }

    private static Boom boom(int grootte) {
        return new Boom(IntStream.range(0, grootte)
                .mapToObj(i -> new byte[] {(byte) i, (byte) (i >> 8)})
                .toList());
    }

    /** MTH as RFC 9162 defines it, by recursion over the leaves. */
    private static byte[] definitie(List<byte[]> bladeren) {
        if (bladeren.size() == 1) {
            return bladeren.getFirst();
        }
        int k = Integer.highestOneBit(bladeren.size() - 1);
        return Merkleboom.knoop(definitie(bladeren.subList(0, k)), definitie(bladeren.subList(k, bladeren.size())));
    }

    @Test
    void wortel_bijDeBekendeVectoren_isDeGepubliceerde() {
        assertThat(HEX.formatHex(new Aangroei().wortel()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        var boom = new Boom(INVOER.stream().map(HEX::parseHex).toList());
        for (int grootte = 1; grootte <= INVOER.size(); grootte++) {
            assertThat(HEX.formatHex(Merkleboom.wortel(boom, grootte))).isEqualTo(WORTELS.get(grootte - 1));
        }
    }

    @Test
    void bewijs_bijDeBekendeVectoren_isHetGepubliceerde() {
        var boom = new Boom(INVOER.stream().map(HEX::parseHex).toList());
        assertThat(Merkleboom.insluiting(boom, 0, 8).stream().map(HEX::formatHex))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(Merkleboom.consistentie(boom, 6, 8).stream().map(HEX::formatHex))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void wortel_vanElkeGrootte_isDieVanDeDefinitie() {
        var boom = boom(130);
        for (int grootte = 1; grootte <= 130; grootte++) {
            var verwacht = definitie(boom.bladeren.subList(0, grootte));
            assertThat(Merkleboom.wortel(boom, grootte)).isEqualTo(verwacht);
            var verder = Aangroei.vanaf(boom, grootte);
            assertThat(verder.wortel()).isEqualTo(verwacht);
        }
        assertThat(boom.aangroei.wortel()).isEqualTo(Merkleboom.wortel(boom, 130));
    }

    @Test
    void insluiting_vanElkBladInElkeGrootte_kloptAlleenVoorDatBlad() {
        var boom = boom(70);
        for (int grootte = 1; grootte <= 70; grootte++) {
            var wortel = Merkleboom.wortel(boom, grootte);
            for (int i = 0; i < grootte; i++) {
                var pad = Merkleboom.insluiting(boom, i, grootte);
                assertThat(Bewijscontrole.insluiting(boom.bladeren.get(i), i, grootte, pad, wortel))
                        .isTrue();
                var ander = boom.bladeren.get((i + 1) % boom.bladeren.size());
                assertThat(Bewijscontrole.insluiting(ander, i, grootte, pad, wortel))
                        .isFalse();
            }
        }
    }

    @Test
    void consistentie_tussenElkPaarGroottes_kloptAlleenVoorDieWortels() {
        var boom = boom(70);
        for (int oud = 1; oud <= 70; oud++) {
            for (int nieuw = oud; nieuw <= 70; nieuw++) {
                var pad = Merkleboom.consistentie(boom, oud, nieuw);
                var van = Merkleboom.wortel(boom, oud);
                var tot = Merkleboom.wortel(boom, nieuw);
                assertThat(Bewijscontrole.consistentie(oud, nieuw, van, tot, pad))
                        .isTrue();
                assertThat(Bewijscontrole.consistentie(oud, nieuw, Merkleboom.leeg(), tot, pad))
                        .isFalse();
                assertThat(Bewijscontrole.consistentie(oud, nieuw, van, Merkleboom.leeg(), pad))
                        .isFalse();
            }
        }
    }
}
