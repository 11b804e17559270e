package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** The workers of the selection: each reads a reference and calls one use case. */
@ApplicationScoped
class SelectieDiensten {
    /** Registers a case for the fund. */
    @Produces
    @Singleton
    Dienst aanmelden(SelectieAanmelden aanmelden) {
        return Dienst.van(Werk.SELECTIE_AANMELDEN, opdracht -> aanmelden.meldAan(opdracht.eisZaak()));
    }

    /** Tells the process of a case where its selection stands. */
    @Produces
    @Singleton
    Dienst standSelectie(SelectieAanmelden aanmelden) {
        return Dienst.van(Werk.SELECTIE_STAND, opdracht -> aanmelden.stand(opdracht.eisZaak(), opdracht.run()));
    }

    /** Ranks the cases of a round. */
    @Produces
    @Singleton
    Dienst rangschikkingMaken(RondeProces ronde) {
        return Dienst.van(Werk.RANGSCHIKKING_MAKEN, opdracht -> ronde.rangschik(opdracht.eisZaak()));
    }

    /** Tells the process of a round what it needs now. */
    @Produces
    @Singleton
    Dienst standRonde(RondeProces ronde) {
        return Dienst.van(Werk.RONDE_STAND, opdracht -> ronde.stand(opdracht.eisZaak()));
    }

    /** Tells the process of a round whether the moment of the announcement is set. */
    @Produces
    @Singleton
    Dienst standAankondiging(RondeProces ronde) {
        return Dienst.van(Werk.AANKONDIGING_STAND, opdracht -> ronde.standAankondiging(opdracht.eisZaak()));
    }

    /** Makes the decisions of a round known. */
    @Produces
    @Singleton
    Dienst aankondigen(BesluitenAankondigen aankondigen) {
        return Dienst.van(
                Werk.BESLUITEN_AANKONDIGEN, opdracht -> aankondigen.kondigAan(opdracht.eisZaak(), opdracht.run()));
    }
}
