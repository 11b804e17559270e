package nl.waardevollekernen.casus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolhouder;

/**
 * The rule of who hears of a late interest: everybody in the role that must act whom a mail reaches and who has no interest. Is there
 * nobody, then the next in line: the programmacoördinator, then the secretaris, and the auditor last.
 *
 * @param rol the role in which they hear it
 */
record Belangontvangers(Rol rol, List<Rolhouder> wie) {
    private static final List<Rol> OPVOLGERS = List.of(Rol.PROGRAMMACOORDINATOR, Rol.SECRETARIS, Rol.AUDITOR);

    private static final Set<CasusStatus> BIJ_HET_FONDS = EnumSet.of(CasusStatus.GERANGSCHIKT, CasusStatus.BESLOTEN);

    /** Every role that may have to hear of one. */
    static final Set<Rol> ROLLEN = EnumSet.of(
            Rol.MARKTMEESTER_COORDINATOR, Rol.SECRETARIS, Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR);

    /**
     * What each role must act on. Once a case waits for its decision nobody but the fund can still do something about earlier work, so
     * the fund hears of all of it.
     */
    static Map<Rol, List<Belangregel>> werk(List<Belangregel> gevolgen, CasusStatus status) {
        var perRol = new EnumMap<Rol, List<Belangregel>>(Rol.class);
        gevolgen.forEach(gevolg ->
                perRol.computeIfAbsent(gevolg.rol(), nieuw -> new ArrayList<>()).add(gevolg));
        if (BIJ_HET_FONDS.contains(status)) {
            perRol.put(Rol.FONDSBEHEERDER, gevolgen);
        }
        return perRol;
    }

    /**
     * Who hears what this role must act on; empty when there is nobody at all.
     *
     * @param houders who has which role
     * @param buiten the ids of who has an interest in the case
     * @param buitenDeCall the ids of who has one in another case about the same money: they do nothing in the fund
     */
    static Optional<Belangontvangers> van(
            Rol rol, Map<Rol, List<Rolhouder>> houders, Set<String> buiten, Set<String> buitenDeCall) {
        return Stream.concat(Stream.of(rol), OPVOLGERS.stream())
                .distinct()
                .map(een -> new Belangontvangers(
                        een,
                        houders.getOrDefault(een, List.of()).stream()
                                .filter(houder -> !houder.email().isBlank()
                                        && !buiten.contains(houder.id())
                                        && !(een == Rol.FONDSBEHEERDER && buitenDeCall.contains(houder.id())))
                                .toList()))
                .filter(ontvangers -> !ontvangers.wie().isEmpty())
                .findFirst();
    }

    /** Where they read more: who comes in place of the role itself may not know the case in its own room. */
    String pagina(Rol bedoeld, UUID casusId) {
        if (rol == Rol.SECRETARIS) {
            return bedoeld == rol ? "/casussen/" + casusId + "/advies" : "/belangen";
        }
        return "/casussen/" + casusId + "/behandeling";
    }
}
