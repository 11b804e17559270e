package nl.waardevollekernen.stapel;

import java.io.PrintStream;

/** Where everything is and how to log in, printed when all is ready. */
final class Wegwijzer {
    private Wegwijzer() {}

    static void druk(LokaleOmgeving omgeving, PrintStream uit) {
        Instellingen plek = omgeving.instellingen();
        uit.println();
        uit.println("  De applicatie      " + plek.adres());
        uit.println("  Mails              http://localhost:" + plek.poort(Poort.POST));
        uit.println("  Keycloak           " + plek.keycloakAdres() + "  (admin / "
                + omgeving.geheimen.van(Geheimen.KEYCLOAK_BEHEER) + ")");
        uit.println("  Documentopslag     " + plek.opslagAdres());
        uit.println("  Database           psql -h 127.0.0.1 -p " + plek.poort(Poort.POSTGRESQL) + " -U "
                + Postgres.GEBRUIKER + " " + Postgres.DATABASE);
        uit.println("  Engine (gRPC)      127.0.0.1:" + plek.poort(Poort.ZEEBE));
        uit.println();
        uit.println("  Inloggen met wachtwoord demo:");
        uit.println("    gemeente         waalwijk.indiener  waalwijk.collega  waalwijk.tekenbevoegde");
        uit.println("                     emmen.indiener  emmen.tekenbevoegde");
        uit.println("                     westervoort.indiener  westervoort.tekenbevoegde");
        uit.println("    marktpartij      ontwikkelaar.indiener");
        uit.println("    marktmeester     marktmeester.coordinator  marktmeester.an  marktmeester.bo");
        uit.println("    commissie        commissie.voorzitter  commissie.secretaris  commissie.een … commissie.vier");
        uit.println("    fonds            fonds.beheerder  fonds.tweede  fonds.derde");
        uit.println("    programma        programma.coordinator  partner.een  partner.twee  kopgroep.lid");
        uit.println("    toezicht, beheer auditor  beheer");
        uit.println("  Machines           machine-gm0867  machine-gm0114  machine-gm0293; sleutels in "
                + omgeving.sleutels.bestand("machine-gm0867").getParent());
        uit.println();
        uit.println("  Ctrl-C stopt alles; de volgende start vindt deze gegevens terug.");
    }
}
