package nl.waardevollekernen.stapel;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Catches every mail instead of sending it on, and shows them on a page. They are gone when the stack stops. */
final class Post {
    private final Instellingen instellingen;
    private final GreenMail server;
    private @Nullable HttpServer pagina;

    Post(Instellingen instellingen) {
        this.instellingen = instellingen;
        this.server =
                new GreenMail(new ServerSetup(instellingen.poort(Poort.SMTP), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void start() {
        server.start();
        try {
            HttpServer web = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), instellingen.poort(Poort.POST)), 0);
            web.createContext("/", this::toon);
            web.start();
            pagina = web;
        } catch (IOException fout) {
            throw new Startfout("De mailvanger start niet: " + fout.getMessage(), fout);
        }
    }

    void stop() {
        HttpServer web = pagina;
        if (web != null) {
            web.stop(0);
        }
        server.stop();
    }

    /** All mails since the start, oldest first. */
    List<Mail> ontvangen() {
        return Arrays.stream(server.getReceivedMessages()).map(Post::mail).toList();
    }

    private static Mail mail(MimeMessage bericht) {
        try {
            var aan = bericht.getRecipients(Message.RecipientType.TO);
            Date ontvangen = bericht.getReceivedDate();
            return new Mail(
                    aan == null || aan.length == 0 ? "" : aan[0].toString(),
                    bericht.getSubject() == null ? "" : bericht.getSubject(),
                    tekst(bericht.getContent()),
                    ontvangen == null ? Instant.EPOCH : ontvangen.toInstant());
        } catch (MessagingException | IOException fout) {
            throw new IllegalStateException("Een ontvangen mail is niet te lezen", fout);
        }
    }

    private static String tekst(Object inhoud) throws MessagingException, IOException {
        if (inhoud instanceof Multipart delen && delen.getCount() > 0) {
            return tekst(delen.getBodyPart(0).getContent());
        }
        return inhoud.toString();
    }

    private void toon(HttpExchange gesprek) throws IOException {
        StringBuilder html = new StringBuilder(
                "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>Mailvanger</title><h1>Mailvanger</h1>");
        for (Mail mail : ontvangen().reversed()) {
            html.append("<h2>").append(veilig(mail.onderwerp())).append("</h2><p>Aan: ");
            html.append(veilig(mail.aan()))
                    .append("</p><pre>")
                    .append(veilig(mail.tekst()))
                    .append("</pre>");
        }
        byte[] inhoud = html.toString().getBytes(StandardCharsets.UTF_8);
        gesprek.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        gesprek.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
        gesprek.sendResponseHeaders(200, inhoud.length);
        try (var uitvoer = gesprek.getResponseBody()) {
            uitvoer.write(inhoud);
        }
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
