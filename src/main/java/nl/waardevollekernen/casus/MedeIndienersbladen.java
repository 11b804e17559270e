package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.identiteit.SoortOrganisatie;

/** Puts together the page on which co-submitters are chosen: only organisations the call admits are found. */
@ApplicationScoped
class MedeIndienersbladen {
    /** As many as a page shows; one more is asked, to know whether there are more. */
    private static final int MEESTE = 20;

    private final Organisaties organisaties;

    MedeIndienersbladen(Organisaties organisaties) {
        this.organisaties = organisaties;
    }

    MedeIndienersblad van(CasusDetail casus, String zoek, String melding) {
        var soorten = Arrays.stream(SoortOrganisatie.values())
                .filter(casus.call()::magMedeIndienen)
                .toList();
        var buiten = casus.medeIndieners().stream().map(Organisatie::code).collect(Collectors.toSet());
        buiten.add(casus.indiener().code());
        var tekst = Tekst.schoon(zoek);
        var gevonden = tekst.isEmpty() || soorten.isEmpty()
                ? List.<Organisatie>of()
                : organisaties.zoek(tekst, soorten, buiten, MEESTE + 1);
        return new MedeIndienersblad(
                casus,
                casus.medeIndieners().stream().map(MedeIndienersbladen::partij).toList(),
                soorten.stream().map(SoortOrganisatie::meervoud).collect(Collectors.joining(", ")),
                tekst,
                gevonden.stream().limit(MEESTE).map(MedeIndienersbladen::partij).toList(),
                gevonden.size() > MEESTE,
                casus.medeIndieners().size() >= MedeIndienersKiezen.MEESTE,
                casus.handtekening() != null,
                melding);
    }

    /** What is told after a change. */
    String bericht(String code, boolean erbij) {
        var naam = organisaties.van(code).map(Organisatie::naam).orElse(code);
        return erbij
                ? naam + " doet mee. De collega’s van " + naam + " zien het concept nu ook."
                : naam + " doet niet meer mee en ziet het concept niet meer.";
    }

    private static MedeIndienersblad.Partij partij(Organisatie organisatie) {
        var provincie = organisatie.provincie();
        return new MedeIndienersblad.Partij(
                organisatie.code(),
                organisatie.naam(),
                organisatie.soort().label() + (provincie == null ? "" : ", " + provincie));
    }
}
