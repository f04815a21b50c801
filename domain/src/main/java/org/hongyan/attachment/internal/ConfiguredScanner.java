package org.hongyan.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hongyan.attachment.VirusScanner;

/**
 * Asks a clamd over TCP (INSTREAM) when {@code HONGYAN_CLAMD} names one as {@code host:port}; without one every file
 * counts as clean. A clamd that cannot be reached leaves the file waiting, never refused.
 */
@ApplicationScoped
public class ConfiguredScanner implements VirusScanner {

    private static final int TIMEOUT = (int) Duration.ofSeconds(30).toMillis();
    private static final int CHUNK = 64 * 1024;
    private static final int STANDARD_PORT = 3310;

    private final String clamd;

    public ConfiguredScanner() {
        this(System.getenv("HONGYAN_CLAMD"));
    }

    ConfiguredScanner(String clamd) {
        this.clamd = clamd == null ? "" : clamd.strip();
    }

    @Override
    public Verdict scan(InputStream content) {
        if (clamd.isEmpty()) {
            return Verdict.CLEAN;
        }
        int colon = clamd.lastIndexOf(':');
        String host = colon < 0 ? clamd : clamd.substring(0, colon);
        int port = colon < 0 ? STANDARD_PORT : Integer.parseInt(clamd.substring(colon + 1));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), TIMEOUT);
            socket.setSoTimeout(TIMEOUT);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[CHUNK];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                out.writeInt(read);
                out.write(buffer, 0, read);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.contains("FOUND")
                    ? Verdict.INFECTED
                    : answer.contains("OK") && !answer.contains("ERROR") ? Verdict.CLEAN : Verdict.UNKNOWN;
        } catch (IOException unreachable) {
            return Verdict.UNKNOWN;
        }
    }
}
