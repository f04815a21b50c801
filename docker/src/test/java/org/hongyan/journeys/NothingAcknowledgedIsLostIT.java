package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hongyan.launcher.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Citizens keep submitting while the servers are killed: whoever holds a number holds it for good. */
@Journey
class NothingAcknowledgedIsLostIT {

    private static final int SENDERS = 4;
    private static final int WAVE = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean enough;

    @Test
    @DisplayName("断电不丢件")
    void every_acknowledged_petition_survives_kills_of_server_and_database(World world)
            throws IOException, InterruptedException {
        ExecutorService citizens = Executors.newFixedThreadPool(SENDERS);
        try {
            List<CompletableFuture<Void>> senders = IntStream.range(0, SENDERS)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> keepSending(world, i), citizens))
                    .toList();
            untilMore(senders);
            killAndStart(world, Part.WILDFLY);
            untilMore(senders);
            killAndStart(world, Part.POSTGRESQL);
            untilMore(senders);
            killAndStart(world, Part.POSTGRESQL, Part.WILDFLY);
            untilMore(senders);
            enough = true;
            senders.forEach(CompletableFuture::join);
        } finally {
            enough = true;
            citizens.shutdownNow();
        }
        allAreFound(world);
        Ledger ledger = new Ledger(world);
        assertThat(ledger.halfMoved()).isEmpty();
        assertThat(ledger.texts(
                        "select title from petition where title like '第%次提交' group by title" + " having count(*) > 1"))
                .as("petitions stored twice")
                .isEmpty();
    }

    private static void killAndStart(World world, Part... parts) {
        world.stack().kill(parts);
        world.stack().start(parts);
    }

    /** Waits for another wave of receipts; a sender that failed ends the waiting. */
    private void untilMore(List<CompletableFuture<Void>> senders) {
        int wanted = acknowledged.size() + WAVE;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < wanted
                && System.nanoTime() < end
                && senders.stream().noneMatch(CompletableFuture::isDone)) {
            pause(100);
        }
        senders.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join);
        assertThat(acknowledged).as("receipts").hasSizeGreaterThanOrEqualTo(wanted);
    }

    private void keepSending(World world, int sender) {
        Program program = new Program(world);
        for (int i = 0; !enough; i++) {
            String key = "citizen-" + sender + "-" + i;
            JsonObject petition = Program.claim("第 " + key + " 次提交");
            Optional<Receipt> receipt = attempt(program, key, petition);
            while (receipt.isEmpty() && !enough) {
                // the same key again, as a program does that has got no answer
                pause(300);
                receipt = attempt(program, key, petition);
            }
            receipt.ifPresent(one -> acknowledged.put(key, one));
            pause(30);
        }
    }

    private static Optional<Receipt> attempt(Program program, String key, JsonObject petition) {
        try {
            HttpResponse<String> answer = program.submit("guantangyi", key, petition);
            assertThat(answer.statusCode()).as(answer.body()).isNotIn(400, 422, 429);
            return answer.statusCode() == 201 ? Optional.of(Program.receipt(answer)) : Optional.empty();
        } catch (IOException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void allAreFound(World world) throws IOException, InterruptedException {
        Program program = new Program(world);
        assertThat(acknowledged.values()).extracting(Receipt::number).doesNotHaveDuplicates();
        for (Receipt receipt : acknowledged.values()) {
            HttpResponse<String> answer = program.lookUp(receipt);
            assertThat(answer.statusCode())
                    .as("%s: %s", receipt.number(), answer.body())
                    .isEqualTo(200);
            assertThat(Program.json(answer).getString("number")).isEqualTo(receipt.number());
        }
    }

    private static void pause(long millis) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
                .join();
    }
}
