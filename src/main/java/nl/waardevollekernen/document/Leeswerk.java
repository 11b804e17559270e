package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The work on documents that nobody waits for: each piece is taken by one replica, for as long as its lease. */
@ApplicationScoped
class Leeswerk {
    /** Uploads older than this are ended. */
    static final Duration LANGSTE_UPLOAD = Duration.ofDays(1);

    private final DocumentRepository documenten;
    private final Clock klok;

    Leeswerk(DocumentRepository documenten, Clock klok) {
        this.documenten = documenten;
        this.klok = klok;
    }

    /** A content to read. */
    @Transactional
    Optional<Document> neemTeLezen(Duration lease) {
        var nu = klok.instant();
        var document = documenten.teLezen(nu);
        document.ifPresent(gevonden -> gevonden.lezing().leesTot(nu.plus(lease)));
        return document;
    }

    /** Something to remove from the store. */
    @Transactional
    Optional<Document> neemTeRuimen(Duration lease) {
        var nu = klok.instant();
        var document = documenten.teRuimen(nu);
        document.ifPresent(gevonden -> gevonden.ruimOpnieuw(nu.plus(lease)));
        return document;
    }

    /** Nothing is left at the store of this document. */
    @Transactional
    void geruimd(UUID id) {
        documenten.vergrendeld(id).ifPresent(document -> document.ruimOpnieuw(null));
    }

    /** Ends one upload that takes too long; false when there is none left. */
    @Transactional
    boolean beeindigVerlopen() {
        var nu = klok.instant();
        @Nullable
        Document verlopen = documenten.verlopen(nu.minus(LANGSTE_UPLOAD)).orElse(null);
        return verlopen != null && verlopen.breekAf(nu);
    }

    /** Which of these keys belong to a document that still has, or waits for, its content. */
    @Transactional
    Set<String> bekend(Collection<String> sleutels) {
        return documenten.bekend(sleutels);
    }

    /** Which of these uploads at the store somebody may still go on with. */
    @Transactional
    Set<String> lopend(Collection<String> uploadIds) {
        return documenten.lopend(uploadIds);
    }
}
