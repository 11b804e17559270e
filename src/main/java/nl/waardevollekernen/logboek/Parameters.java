package nl.waardevollekernen.logboek;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Fills the parameters of a statement in order; instants go in as UTC. */
final class Parameters {
    private final PreparedStatement opdracht;
    private int plaats;

    private Parameters(PreparedStatement opdracht) {
        this.opdracht = opdracht;
    }

    static Parameters zet(PreparedStatement opdracht, Object... waarden) throws SQLException {
        return new Parameters(opdracht).en(waarden);
    }

    Parameters en(Object... waarden) throws SQLException {
        for (Object waarde : waarden) {
            plaats++;
            switch (waarde) {
                case Instant moment -> opdracht.setObject(plaats, moment.atOffset(ZoneOffset.UTC));
                case byte[] bytes -> opdracht.setBytes(plaats, bytes);
                default -> opdracht.setObject(plaats, waarde);
            }
        }
        return this;
    }
}
