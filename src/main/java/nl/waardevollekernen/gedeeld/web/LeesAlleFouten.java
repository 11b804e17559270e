package nl.waardevollekernen.gedeeld.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/** A body with values of the wrong kind, or that cannot be kept, is refused with all of them together. */
@Provider
class LeesAlleFouten implements ReaderInterceptor {
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext lezen) throws IOException {
        Leesfouten.begin();
        Object inhoud;
        try {
            inhoud = lezen.proceed();
        } catch (IOException | RuntimeException fout) {
            Leesfouten.einde();
            throw fout;
        }
        var fouten = new ArrayList<>(Leesfouten.einde());
        if (inhoud instanceof JsonNode boom) {
            fouten.addAll(Tekens.fouten(boom));
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
        return inhoud;
    }
}
