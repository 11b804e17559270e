package nl.waardevollekernen.openbaar;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Bestanden;
import nl.waardevollekernen.gedeeld.web.Hervatting;
import nl.waardevollekernen.gedeeld.web.Vormsleutel;
import nl.waardevollekernen.gedeeld.web.Webinstellingen;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Menubijdrage;
import nl.waardevollekernen.identiteit.Menupunt;
import nl.waardevollekernen.identiteit.Rol;

/** What the frame of every page ({@code basis.html}) asks: who is here, where one can go, and the key of its forms. */
@Named("pagina")
@RequestScoped
public class Pagina {
    private static final List<Menupunt> OPENBAAR = List.of(
            new Menupunt("Open calls", "/", 100, "Zie waarop u kunt indienen."),
            new Menupunt("Begrippen", "/begrippen", 110, "Lees wat de woorden betekenen."));

    private final HuidigeGebruiker gebruiker;
    private final List<Menubijdrage> bijdragen;
    private final RoutingContext verzoek;
    private final Vormsleutel vormsleutel;
    private final Berichten berichten;
    private final Hervatting hervatting;
    private final Bestanden bestanden;
    private final Webinstellingen instellingen;

    Pagina(
            HuidigeGebruiker gebruiker,
            @All List<Menubijdrage> bijdragen,
            RoutingContext verzoek,
            Vormsleutel vormsleutel,
            Berichten berichten,
            Hervatting hervatting,
            Bestanden bestanden,
            Webinstellingen instellingen) {
        this.gebruiker = gebruiker;
        this.bijdragen = bijdragen;
        this.verzoek = verzoek;
        this.vormsleutel = vormsleutel;
        this.berichten = berichten;
        this.hervatting = hervatting;
        this.bestanden = bestanden;
        this.instellingen = instellingen;
    }

    /** Whether this page reminds its reader of a form that was kept when the session ended. */
    public boolean bewaardFormulier() {
        return ingelogd() && hervatting.mogelijk() && !verzoek.request().path().startsWith("/bewaard-formulier");
    }

    public boolean ingelogd() {
        return gebruiker.misschien().isPresent();
    }

    /** Name of who is logged in, or empty text. */
    public String naam() {
        return gebruiker.misschien().map(Gebruiker::naam).orElse("");
    }

    /** In which roles somebody is here, in words. */
    public String hoedanigheid() {
        return gebruiker.misschien().stream()
                .flatMap(wie -> wie.rollen().stream())
                .sorted()
                .map(Rol::label)
                .collect(Collectors.joining(", "));
    }

    /** The pages that exist for who is here, from left to right. */
    public List<Menupunt> menu() {
        var punten = new java.util.ArrayList<>(eigen());
        punten.addAll(OPENBAAR);
        return punten;
    }

    /** The pages that somebody has because of a role. */
    public List<Menupunt> eigen() {
        return gebruiker.misschien().stream()
                .flatMap(wie -> bijdragen.stream().flatMap(bijdrage -> bijdrage.voor(wie).stream()))
                .distinct()
                .sorted(Comparator.comparingInt(Menupunt::volgorde).thenComparing(Menupunt::tekst))
                .toList();
    }

    /** True for the menu item that the present page belongs to. */
    public boolean hier(String adres) {
        var pad = verzoek.normalizedPath();
        return adres.equals("/")
                ? pad.equals("/") || pad.startsWith("/open-calls")
                : (pad + "/").startsWith(adres + "/");
    }

    /** Where to log in and come back to this page. */
    public String inlogadres() {
        var pad = verzoek.normalizedPath();
        return pad.equals("/") ? "/inloggen" : "/inloggen?terug=" + URLEncoder.encode(pad, StandardCharsets.UTF_8);
    }

    public String vormsleutel() {
        return vormsleutel.waarde();
    }

    public List<Berichten.Bericht> berichten() {
        return berichten.nu();
    }

    public String contact() {
        return instellingen.contact();
    }

    /** Address of a static file with its version, so that a browser may keep it. */
    public String bestand(String pad) {
        return bestanden.adres(pad);
    }
}
