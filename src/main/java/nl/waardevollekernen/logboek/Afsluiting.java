package nl.waardevollekernen.logboek;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.Interceptor;
import org.hibernate.Transaction;

/** No change of a guarded table is committed without an entry that holds it, also where a step notes nothing itself. */
@PersistenceUnitExtension
@ApplicationScoped
class Afsluiting implements Interceptor {
    private final Logboek logboek;
    private final TransactionSynchronizationRegistry transactie;

    Afsluiting(Logboek logboek, TransactionSynchronizationRegistry transactie) {
        this.logboek = logboek;
        this.transactie = transactie;
    }

    /** Hibernate only reports what goes wrong here, so the transaction is ended by hand. */
    @Override
    public void beforeTransactionCompletion(Transaction tx) {
        try {
            logboek.legRestVast();
        } catch (RuntimeException e) {
            transactie.setRollbackOnly();
            throw e;
        }
    }
}
