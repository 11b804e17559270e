package nl.waardevollekernen.casus;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;

/**
 * Asking an aanvulling, as its two pages show it.
 *
 * @param onderwerpen every topic with its fields, to choose from
 * @param gekozen what was chosen, each with what is asked
 * @param beletsel why it can not be asked now, or empty
 * @param uiterlijk the last day to answer when it is asked today
 * @param terug the form it was asked from
 */
record Aanvullingvorm(
        UUID taak,
        Zaakkop kop,
        List<Groep> onderwerpen,
        List<Vraag> gekozen,
        String toelichting,
        String beletsel,
        String uiterlijk,
        String terug) {
    /**
     * One topic with the fields that can open again; the first opens the whole topic.
     *
     * @param open whether its fields are shown: those with a choice, or the first topic while there is none
     */
    record Groep(int nummer, String titel, List<Keuzeveld> velden, boolean open) {}

    /** One field that can open again. */
    record Keuzeveld(String id, String pointer, String label, boolean aan) {}

    /** One chosen field with what is asked about it. */
    record Vraag(String naam, String pointer, String label, String tekst) {}

    /** The same errors, each with the question it is about in its sentence. */
    Formulierfouten metVraag(Formulierfouten fouten) {
        return new Formulierfouten(fouten.alle().stream()
                .map(fout -> gekozen.stream()
                        .filter(vraag -> vraag.naam().equals(fout.veld()))
                        .findFirst()
                        .map(vraag -> new Veldfout(fout.veld(), vraag.label() + ": " + fout.melding()))
                        .orElse(fout))
                .toList());
    }

    static Aanvullingvorm van(
            TaakRegel taak,
            CasusDetail detail,
            List<String> velden,
            Map<String, String> teksten,
            String toelichting,
            String beletsel,
            String uiterlijk) {
        var definitie = Formulieren.van(detail.call());
        var soort = taak.soort() == TaakSoort.TOETSING ? "toetsing" : "ontvankelijkheid";
        return new Aanvullingvorm(
                taak.id(),
                Zaakkop.van(detail),
                groepen(definitie, velden),
                vragen(definitie, velden, teksten),
                toelichting,
                beletsel,
                uiterlijk,
                "/taken/" + taak.id() + "/" + soort);
    }

    static List<Groep> groepen(FormulierDefinitie definitie, List<String> aan) {
        var groepen = new ArrayList<Groep>();
        int nummer = 0;
        for (var onderwerp : definitie.onderwerpen()) {
            var velden = new ArrayList<Keuzeveld>();
            var heel = "/" + onderwerp.key();
            velden.add(new Keuzeveld("veld-" + ++nummer, heel, "Het hele onderwerp", aan.contains(heel)));
            for (var veld : onderwerp.velden()) {
                var pointer = heel + "/" + veld.key();
                velden.add(new Keuzeveld("veld-" + ++nummer, pointer, veld.label(), aan.contains(pointer)));
            }
            boolean open = velden.stream().anyMatch(Keuzeveld::aan) || (aan.isEmpty() && groepen.isEmpty());
            groepen.add(new Groep(onderwerp.nummer(), onderwerp.titel(), velden, open));
        }
        return groepen;
    }

    /** What was chosen, in the order of the choice; what the form does not have is left out. */
    static List<Vraag> vragen(FormulierDefinitie definitie, List<String> pointers, Map<String, String> teksten) {
        var vragen = new ArrayList<Vraag>();
        for (var pointer : pointers.stream().distinct().toList()) {
            label(definitie, pointer)
                    .ifPresent(label -> vragen.add(new Vraag(
                            "vraag-" + (vragen.size() + 1), pointer, label, teksten.getOrDefault(pointer, ""))));
        }
        return vragen;
    }

    private static Optional<String> label(FormulierDefinitie definitie, String pointer) {
        if (!pointer.startsWith("/")) {
            return Optional.empty();
        }
        var heel =
                definitie.onderwerp(pointer.substring(1)).map(onderwerp -> onderwerp.titel() + ", het hele onderwerp");
        return heel.or(() -> definitie
                .onderwerp(pointer.split("/", -1)[1])
                .flatMap(onderwerp -> definitie.veld(pointer).map(veld -> onderwerp.titel() + ": " + veld.label())));
    }

    /** Where both forms go. */
    public String actie() {
        return "/taken/" + taak + "/aanvulling";
    }

    /** Back to the choice, with what was chosen. */
    public String keuze() {
        var adres = UriBuilder.fromPath(actie());
        gekozen.forEach(vraag -> adres.queryParam("veld", vraag.pointer()));
        return adres.build().toString();
    }
}
