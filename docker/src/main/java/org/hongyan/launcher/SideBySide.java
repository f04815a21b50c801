package org.hongyan.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

/** Steps of a start that run at the same time; the first failure ends the wait for all. */
final class SideBySide {

    private SideBySide() {}

    static CompletableFuture<Void> run(ExecutorService workers, Runnable work) {
        return CompletableFuture.runAsync(work, workers);
    }

    /** Ends when all have ended, or at once when one has failed. */
    @SuppressWarnings("FutureReturnValueIgnored") // the outcome is what callers wait for
    static CompletableFuture<Object> firstFailureOf(CompletableFuture<?>... all) {
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        for (CompletableFuture<?> one : all) {
            one.whenComplete((unused, failure) -> {
                if (failure != null) {
                    outcome.completeExceptionally(
                            failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
                }
            });
        }
        CompletableFuture.allOf(all).thenRun(() -> outcome.complete(all));
        return outcome;
    }
}
