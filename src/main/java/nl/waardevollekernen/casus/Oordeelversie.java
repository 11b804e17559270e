package nl.waardevollekernen.casus;

import java.util.ArrayList;
import java.util.List;
import nl.waardevollekernen.casus.Knockout.Bevinding;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.taak.Versieveld;

/** A finding at the gate as a version keeps it: the outcome, its reason, and what a person made of each knock-out on which data. */
final class Oordeelversie {
    private Oordeelversie() {}

    /** The fields of a version; what was not given is empty. */
    static List<Versieveld> van(Uitkomst uitkomst, String motivering, List<Knockout> knockouts) {
        var velden = new ArrayList<Versieveld>();
        velden.add(new Versieveld("/uitkomst", "Uitkomst", uitkomst.label(), uitkomst.code()));
        velden.add(new Versieveld("/motivering", "Motivering", motivering));
        for (var knockout : knockouts) {
            var veld = "/knockouts/" + knockout.code();
            var naam = knockout.code() + ": ";
            velden.add(new Versieveld(
                    veld + "/bevinding",
                    naam + "wat de gegevens zeggen",
                    knockout.bevinding().label(),
                    knockout.bevinding().code()));
            velden.add(new Versieveld(veld + "/gegeven", naam + "waarop dat rust", knockout.gegeven()));
            velden.add(new Versieveld(
                    veld + "/oordeel",
                    naam + "oordeel",
                    knockout.oordeel().map(Bevinding::label).orElse(""),
                    knockout.oordeel().map(Bevinding::code).orElse(null)));
            velden.add(new Versieveld(
                    veld + "/motivering", naam + "reden", knockout.motivering().orElse("")));
        }
        return List.copyOf(velden);
    }
}
