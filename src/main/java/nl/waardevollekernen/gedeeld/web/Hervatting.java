package nl.waardevollekernen.gedeeld.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What this user had posted when the session ended. Another user of the same browser gets nothing. */
@RequestScoped
public class Hervatting {
    private static final int VELDEN = 2000;
    private static final int TEKSTEN = 5;
    private static final int LENGTE = 120;

    /**
     * A form to post again.
     *
     * @param pad where it goes
     * @param velden what was filled in
     */
    public record Formulier(String pad, List<Veld> velden) {
        /** Where it is posted after all. */
        public String adres() {
            return pad + Sessieverlies.ALSNOG;
        }

        /** The first of what was typed in words, each cut short: enough to know which form it is. */
        public List<String> teksten() {
            return velden.stream()
                    .map(veld -> veld.waarde().strip())
                    .filter(waarde -> waarde.contains(" "))
                    .map(waarde -> waarde.length() > LENGTE ? waarde.substring(0, LENGTE) + "…" : waarde)
                    .limit(TEKSTEN)
                    .toList();
        }
    }

    /**
     * One value of a form.
     *
     * @param naam name of the field
     * @param waarde what was filled in
     */
    public record Veld(String naam, String waarde) {}

    private final RoutingContext verzoek;
    private final BewaardeFormulieren formulieren;
    private final Vormsleutel vormsleutel;

    Hervatting(RoutingContext verzoek, BewaardeFormulieren formulieren, Vormsleutel vormsleutel) {
        this.verzoek = verzoek;
        this.formulieren = formulieren;
        this.vormsleutel = vormsleutel;
    }

    /** Whether this browser has a form that may still be posted, whoever it was made for. */
    public boolean mogelijk() {
        return verzoek.request().getCookie(Sessieverlies.COOKIE) != null;
    }

    /** The user does not want to post it any more. */
    public void vergeet() {
        Sessieverlies.vergeet(verzoek);
    }

    /** The kept form; only when its form key was made for the user who asks now. */
    public Optional<Formulier> formulier() {
        var cookie = verzoek.request().getCookie(Sessieverlies.COOKIE);
        return cookie == null
                ? Optional.empty()
                : formulieren.lees(cookie.getValue()).flatMap(this::voorDezeGebruiker);
    }

    private Optional<Formulier> voorDezeGebruiker(BewaardeFormulieren.Formulier bewaard) {
        var velden = new ArrayList<Veld>();
        var sleutel = "";
        for (var veld : new QueryStringDecoder(bewaard.inhoud(), StandardCharsets.UTF_8, false, VELDEN)
                .parameters()
                .entrySet()) {
            if (veld.getKey().equals(Vormsleutel.VELD)) {
                sleutel = veld.getValue().getFirst();
            } else {
                veld.getValue().forEach(waarde -> velden.add(new Veld(veld.getKey(), waarde)));
            }
        }
        return vormsleutel.klopt(sleutel) ? Optional.of(new Formulier(bewaard.pad(), velden)) : Optional.empty();
    }
}
