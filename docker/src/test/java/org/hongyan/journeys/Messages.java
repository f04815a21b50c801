package org.hongyan.journeys;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The provider of text messages that the product sends to: takes each and keeps what it says. */
final class Messages implements AutoCloseable {

    private static final int ACCEPTED = 202;

    private final HttpServer server;
    private final List<String> texts = new CopyOnWriteArrayList<>();

    Messages() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/messages", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            try (var reader = Json.createReader(new StringReader(body))) {
                texts.add(reader.readObject().getString("text"));
            }
            exchange.sendResponseHeaders(ACCEPTED, -1);
            exchange.close();
        });
        server.start();
    }

    /** Where the product sends to. */
    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/messages");
    }

    /** What was sent about a matter, to whomever. */
    List<String> about(String number) {
        return texts.stream().filter(text -> text.contains(number)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
