package org.hongyan.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.hongyan.attachment.VirusScanner.Verdict;
import org.junit.jupiter.api.Test;

class ConfiguredScannerTest {

    private static final byte[] CONTENT = "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII);

    @Test
    void without_a_scanner_every_file_counts_as_clean() {
        assertThat(new ConfiguredScanner((String) null).scan(stream())).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void the_scanner_s_answer_is_understood() throws Exception {
        assertThat(scanned("stream: OK\0")).isEqualTo(Verdict.CLEAN);
        assertThat(scanned("stream: Eicar-Signature FOUND\0")).isEqualTo(Verdict.INFECTED);
        assertThat(scanned("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(Verdict.UNKNOWN);
        assertThat(scanned("")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_scanner_out_of_reach_leaves_the_file_waiting() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }
        assertThat(new ConfiguredScanner("127.0.0.1:" + free).scan(stream())).isEqualTo(Verdict.UNKNOWN);
    }

    private static Verdict scanned(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> answering(server, answer));
            Verdict verdict = new ConfiguredScanner("127.0.0.1:" + server.getLocalPort()).scan(stream());
            assertThat(received.get()).isEqualTo(CONTENT);
            return verdict;
        }
    }

    private static byte[] answering(ServerSocket server, String answer) {
        try (Socket socket = server.accept();
                DataInputStream in = new DataInputStream(socket.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.writeBytes(in.readNBytes(length));
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return content.toByteArray();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ByteArrayInputStream stream() {
        return new ByteArrayInputStream(CONTENT);
    }
}
