package nl.waardevollekernen.gedeeld.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Keeps the description of the API to the API: the pages are for people and are not described. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiBeschrijving implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI beschrijving) {
        var paden = beschrijving.getPaths();
        if (paden != null && paden.getPathItems() != null) {
            List.copyOf(paden.getPathItems().keySet()).stream()
                    .filter(pad -> !pad.startsWith("/v1/"))
                    .forEach(paden::removePathItem);
        }
    }
}
