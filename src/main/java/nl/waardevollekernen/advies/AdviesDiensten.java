package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** The workers of the advies: each reads a reference and calls one use case. */
@ApplicationScoped
class AdviesDiensten {
    /** Opens the reviews of a case. */
    @Produces
    @Singleton
    Dienst openen(AdviesProces proces) {
        return Dienst.van(Werk.ADVIES_OPENEN, opdracht -> proces.open(opdracht.eisZaak()));
    }

    /** Tells the process of a case whether the reviews are in. */
    @Produces
    @Singleton
    Dienst standAdvies(AdviesProces proces) {
        return Dienst.van(Werk.ADVIES_STAND, opdracht -> proces.stand(opdracht.eisZaak()));
    }

    /** Tells the process of one review where it stands. */
    @Produces
    @Singleton
    Dienst standBeoordeling(AdviesProces proces) {
        return Dienst.van(
                Werk.BEOORDELING_STAND, opdracht -> proces.standBeoordeling(opdracht.eisZaak(), opdracht.run()));
    }
}
