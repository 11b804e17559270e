package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether the engine is there, and is always up: people go on submitting and completing tasks without it. */
@Readiness
@ApplicationScoped
class EngineGezondheid implements HealthCheck {
    private final EngineStand stand;

    EngineGezondheid(EngineStand stand) {
        this.stand = stand;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine")
                .up()
                .withData("bereikbaar", stand.bereikbaar())
                .withData("uitgerold", stand.uitgerold())
                .withData("gegevensZoek", !stand.zoek().isEmpty())
                .build();
    }
}
