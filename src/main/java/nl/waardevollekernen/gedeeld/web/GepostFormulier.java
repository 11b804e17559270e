package nl.waardevollekernen.gedeeld.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Everything a form posted, for a form whose fields are known only from data.
 *
 * @param velden the values per name, in the order of the form; files are not among them
 */
public record GepostFormulier(Map<String, List<String>> velden) {
    /** The form of the request that is handled now; the form key was judged before. */
    public static GepostFormulier nu() {
        var velden = new LinkedHashMap<String, List<String>>();
        var gepost = CurrentRequestManager.get().getFormData();
        if (gepost != null) {
            for (var naam : gepost) {
                var waarden = new ArrayList<String>();
                gepost.get(naam).stream()
                        .filter(waarde -> !waarde.isFileItem())
                        .forEach(waarde -> waarden.add(waarde.getValue()));
                velden.put(naam, List.copyOf(waarden));
            }
        }
        return new GepostFormulier(velden);
    }

    /** The first value of this field, or empty text. */
    public String een(String naam) {
        var waarden = alle(naam);
        return waarden.isEmpty() ? "" : waarden.getFirst();
    }

    /** All values of this field. */
    public List<String> alle(String naam) {
        return velden.getOrDefault(naam, List.of());
    }

    /** A whole number from 0 to the given bound; 0 for anything else that was posted. */
    public int getal(String naam, int hoogstens) {
        var tekst = een(naam);
        return tekst.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(tekst), hoogstens) : 0;
    }

    /** The version somebody read, from a hidden field; one that never exists when it is missing or forged. */
    public long versie() {
        var tekst = een("versie");
        return tekst.matches("[0-9]{1,18}") ? Long.parseLong(tekst) : -1;
    }
}
