package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** The workers of the toetsing: each reads a reference and calls one use case. */
@ApplicationScoped
class ToetsingDiensten {
    /** Lays the toetsing of a case ready. */
    @Produces
    @Singleton
    Dienst klaarzetten(ToetsingProces proces) {
        return Dienst.zonderAntwoord(Werk.TOETSING_KLAARZETTEN, opdracht -> proces.zetKlaar(opdracht.eisZaak()));
    }

    /** Tells the process where the toetsing stands. */
    @Produces
    @Singleton
    Dienst standToetsing(ToetsingProces proces) {
        return Dienst.van(Werk.TOETSING_STAND, opdracht -> proces.stand(opdracht.eisZaak()));
    }
}
