package nl.waardevollekernen.melding;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends planned mails after their step committed. Claims with a lease, sends outside any transaction, then marks: a
 * crash between sending and marking may send one mail twice, and then with the same Message-ID.
 */
@ApplicationScoped
class MeldingRelay {
    private static final Logger LOG = Logger.getLogger(MeldingRelay.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int PER_KEER = 20;
    private static final Duration EERSTE_WACHT = Duration.ofSeconds(5);
    private static final Duration LANGSTE_WACHT = Duration.ofMinutes(30);
    private static final int LANGSTE_OORZAAK = 10;

    private final MeldingOpslag opslag;
    private final Mailer mailer;
    private final Clock klok;

    MeldingRelay(MeldingOpslag opslag, Mailer mailer, Clock klok) {
        this.opslag = opslag;
        this.mailer = mailer;
        this.klok = klok;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void verstuur() {
        var geclaimd = QuarkusTransaction.requiringNew().call(() -> opslag.claim(klok.instant(), LEASE, PER_KEER));
        for (var melding : geclaimd) {
            if (Mailtekst.isAdres(melding.aan())) {
                verstuur(melding);
            } else {
                QuarkusTransaction.requiringNew().run(() -> opslag.geblokkeerd(melding.id(), Mailtekst.GEEN_ADRES));
            }
        }
    }

    private void verstuur(MeldingOpslag.Geclaimd melding) {
        try {
            mailer.send(Mail.withText(melding.aan(), melding.onderwerp(), melding.tekst())
                    .addHeader("Message-ID", "<" + melding.id() + "@waardevollekernen>")
                    .addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException e) {
            mislukt(melding, e);
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> opslag.verzonden(melding.id(), klok.instant()));
    }

    /** A permanent refusal of the mail server waits for beheer; anything else is tried again, ever later. */
    private void mislukt(MeldingOpslag.Geclaimd melding, RuntimeException fout) {
        var antwoord = smtp(fout);
        var uitleg = antwoord.map(SMTPException::getReplyMessage)
                .or(() -> Optional.ofNullable(fout.getMessage()))
                .orElse(fout.getClass().getSimpleName());
        LOG.warnf("Mail %s was not sent at attempt %d", melding.id(), melding.pogingen());
        QuarkusTransaction.requiringNew().run(() -> {
            if (antwoord.filter(SMTPException::isPermanent).isPresent()) {
                opslag.geblokkeerd(melding.id(), uitleg);
            } else {
                opslag.laterOpnieuw(melding.id(), klok.instant().plus(wacht(melding.pogingen())), uitleg);
            }
        });
    }

    /** Doubles with each attempt, from five seconds up to half an hour. */
    static Duration wacht(int pogingen) {
        var wacht = EERSTE_WACHT.multipliedBy(1L << Math.clamp(pogingen - 1L, 0, 20));
        return wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht;
    }

    private static Optional<SMTPException> smtp(Throwable fout) {
        @Nullable Throwable oorzaak = fout;
        for (int diepte = 0; oorzaak != null && diepte < LANGSTE_OORZAAK; diepte++) {
            if (oorzaak instanceof SMTPException smtp) {
                return Optional.of(smtp);
            }
            oorzaak = oorzaak.getCause();
        }
        return Optional.empty();
    }
}
