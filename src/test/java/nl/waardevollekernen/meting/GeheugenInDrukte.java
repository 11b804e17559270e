package nl.waardevollekernen.meting;

import java.util.List;

/** The resident memory of the whole application, at rest after its start and at the peak of a rush of fifty clients. */
final class GeheugenInDrukte {
    private static final int AANTAL = 1000;

    private final Opzet opzet;

    GeheugenInDrukte(Opzet opzet) {
        this.opzet = opzet;
    }

    List<Meetregel> meet() {
        var geheugen = new Geheugen(opzet.stapel.applicatie());
        double rust = geheugen.nu();
        var casussen = opzet.concepten.maak(opzet.call, AANTAL);
        double piek = geheugen.piekTijdens(() -> {
            opzet.klanten.perSeconde(casussen.stream()
                    .map(casus -> Klanten.indiening(opzet.stapel.adres(), casus))
                    .toList());
            opzet.casusloop.wachtOp(casussen);
        });
        return List.of(
                Meetregel.los("geheugen-in-rust", rust, "MB", null, null),
                Meetregel.los("geheugen-piek-drukte", piek, "MB", null, 0));
    }
}
