package nl.waardevollekernen.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KoekjesslotTest {
    @Test
    void punt2_elkKoekjeIsSecureEnVanDezeHost_ookAlsTlsBijEenProxyEindigt() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var router = Router.router(vertx);
            router.route().handler(Koekjesslot::sluit);
            router.route().handler(verzoek -> {
                verzoek.response().addCookie(Cookie.cookie("q_auth", "a").setPath("/"));
                verzoek.response()
                        .putHeader("gelezen", String.valueOf(verzoek.request().getHeader("Cookie")));
                verzoek.response()
                        .putHeader(
                                "sessie",
                                verzoek.request().getCookie("q_session").getValue());
                verzoek.response().headers().add(HttpHeaders.SET_COOKIE, "wk-vorm=b; Path=/");
                verzoek.response().headers().add(HttpHeaders.SET_COOKIE, "wk-oud=c; Path=/; Secure");
                verzoek.response().end();
            });
            var server = vertx.createHttpServer()
                    .requestHandler(router)
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            var antwoord = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + "/"))
                                    .header(
                                            "Cookie",
                                            "q_auth=geplant; __Host-q_session=zoals-het-was; q_session=geplant")
                                    .build(),
                            BodyHandlers.discarding());
            assertThat(antwoord.headers().allValues("Set-Cookie"))
                    .hasSize(3)
                    .allMatch(koekje -> koekje.endsWith("; Secure"))
                    .anyMatch(koekje -> koekje.startsWith("__Host-q_auth=a;"))
                    .allMatch(koekje -> koekje.startsWith("__Host-"))
                    .noneMatch(koekje -> koekje.contains("q_session"));
            assertThat(antwoord.headers().firstValue("gelezen")).hasValue("q_session=zoals-het-was");
            assertThat(antwoord.headers().firstValue("sessie")).hasValue("zoals-het-was");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }
}
