package nl.waardevollekernen.identiteit;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may do; what it applies to is decided per object. The code is the name of the role in Keycloak. */
public enum Rol {
    INDIENER(Rol.CODE_INDIENER, "indiener"),
    TEKENBEVOEGDE(Rol.CODE_TEKENBEVOEGDE, "tekenbevoegde"),
    MARKTMEESTER(Rol.CODE_MARKTMEESTER, "marktmeester"),
    MARKTMEESTER_COORDINATOR(Rol.CODE_MARKTMEESTER_COORDINATOR, "coördinator van de marktmeester"),
    VOORZITTER(Rol.CODE_VOORZITTER, "voorzitter van de adviescommissie"),
    COMMISSIELID(Rol.CODE_COMMISSIELID, "lid van de adviescommissie"),
    SECRETARIS(Rol.CODE_SECRETARIS, "secretaris van de adviescommissie"),
    FONDSBEHEERDER(Rol.CODE_FONDSBEHEERDER, "fondsbeheerder"),
    PROGRAMMACOORDINATOR(Rol.CODE_PROGRAMMACOORDINATOR, "programmacoördinator"),
    PARTNER(Rol.CODE_PARTNER, "partner"),
    KOPGROEP(Rol.CODE_KOPGROEP, "kopgroep"),
    AUDITOR(Rol.CODE_AUDITOR, "auditor"),
    BEHEER(Rol.CODE_BEHEER, "beheer");

    public static final String CODE_INDIENER = "indiener";
    public static final String CODE_TEKENBEVOEGDE = "tekenbevoegde";
    public static final String CODE_MARKTMEESTER = "marktmeester";
    public static final String CODE_MARKTMEESTER_COORDINATOR = "marktmeester-coordinator";
    public static final String CODE_VOORZITTER = "voorzitter";
    public static final String CODE_COMMISSIELID = "commissielid";
    public static final String CODE_SECRETARIS = "secretaris";
    public static final String CODE_FONDSBEHEERDER = "fondsbeheerder";
    public static final String CODE_PROGRAMMACOORDINATOR = "programmacoordinator";
    public static final String CODE_PARTNER = "partner";
    public static final String CODE_KOPGROEP = "kopgroep";
    public static final String CODE_AUDITOR = "auditor";
    public static final String CODE_BEHEER = "beheer";

    private final String code;
    private final String label;

    Rol(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** How people read this role. */
    public String label() {
        return label;
    }

    /** The role with this code, or empty for a role of another system. */
    public static Optional<Rol> van(String code) {
        return Arrays.stream(values()).filter(rol -> rol.code.equals(code)).findFirst();
    }
}
