package nl.waardevollekernen.gedeeld.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.waardevollekernen.gedeeld.Tekst;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** The fields of a posted form whose names are not known beforehand, such as one per criterion. Files are left out. */
@RequestScoped
public class Formulierinvoer {
    /** What was typed in this field, without white space around it; empty text when nothing of it can be seen or the form has no such field. */
    public String tekst(String naam) {
        var alle = alle(naam);
        return alle.isEmpty() ? "" : alle.getFirst();
    }

    /** Every value of this field in the order of the form, for tick boxes that share a name. */
    public List<String> alle(String naam) {
        var velden = CurrentRequestManager.get().getFormData();
        var waarden = velden == null ? null : velden.get(naam);
        return waarden == null
                ? List.of()
                : waarden.stream()
                        .filter(waarde -> !waarde.isFileItem())
                        .map(FormValue::getValue)
                        .map(Tekst::schoon)
                        .toList();
    }

    /** Whether the form has this field, filled in or not; a button counts when it was the one that was pressed. */
    public boolean heeft(String naam) {
        return !alle(naam).isEmpty();
    }
}
