package nl.waardevollekernen.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/** One declared interest in the register: written once, with all that followed from it, and never changed. */
@Entity
class Belangverklaring {
    /** What an interest is about. */
    enum Bereik {
        CASUS("casus", "Deze casus"),
        ORGANISATIE("organisatie", "Alle casussen van de indieners");

        private final String code;
        private final String label;

        Bereik(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The value in the API. */
        String code() {
            return code;
        }

        /** How people read it. */
        String label() {
            return label;
        }
    }

    @Id
    private UUID id;

    private String gebruikerId;
    private String gebruiker;
    private @Nullable UUID casusId;
    private String kenmerk;

    @Enumerated(EnumType.STRING)
    private Bereik bereik;

    @Column(columnDefinition = "text")
    private String toelichting;

    private Instant verklaardOp;
    private boolean laat;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "belangverklaring_organisatie", joinColumns = @JoinColumn(name = "verklaring_id"))
    @Column(name = "organisatie")
    private Set<String> organisaties = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "belangverklaring_gevolg", joinColumns = @JoinColumn(name = "verklaring_id"))
    private List<Belangregel> gevolgen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Belangverklaring() {}

    /**
     * A declaration with what followed from it.
     *
     * @param organisaties codes of the organisations the interest is in; empty for an interest in this case only
     */
    Belangverklaring(
            Gebruiker wie,
            CasusKern casus,
            Set<String> organisaties,
            String toelichting,
            List<Belangregel> gevolgen,
            Instant nu) {
        this.id = Ids.nieuw();
        this.gebruikerId = wie.id();
        this.gebruiker = wie.naam();
        this.casusId = casus.id();
        this.kenmerk = casus.kenmerk();
        this.bereik = organisaties.isEmpty() ? Bereik.CASUS : Bereik.ORGANISATIE;
        this.organisaties.addAll(organisaties);
        this.toelichting = toelichting;
        this.gevolgen.addAll(gevolgen);
        this.laat = gevolgen.stream().anyMatch(gevolg -> gevolg.soort().isLaat());
        this.verklaardOp = nu;
    }

    UUID id() {
        return id;
    }

    String gebruikerId() {
        return gebruikerId;
    }

    String gebruiker() {
        return gebruiker;
    }

    /** In which case it was declared; empty for what was declared before this was kept. */
    Optional<UUID> casusId() {
        return Optional.ofNullable(casusId);
    }

    String kenmerk() {
        return kenmerk;
    }

    Bereik bereik() {
        return bereik;
    }

    String toelichting() {
        return toelichting;
    }

    Instant verklaardOp() {
        return verklaardOp;
    }

    /** Whether this person judged one of the cases before declaring. */
    boolean isLaat() {
        return laat;
    }

    Set<String> organisaties() {
        return Set.copyOf(organisaties);
    }

    List<Belangregel> gevolgen() {
        return List.copyOf(gevolgen);
    }
}
