package org.hongyan.launcher;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A small shell that outlives us: it is told every process we start over a pipe and stops the living ones, newest
 * first, when the pipe breaks, which it does even when we are killed with {@code kill -9}.
 */
final class Watchdog {

    private static final String SCRIPT =
            """
            pids=
            while read -r word pid; do
              case $word in
                watch) pids="$pid $pids" ;;
                forget) rest=; for p in $pids; do [ "$p" = "$pid" ] || rest="$rest $p"; done; pids=$rest ;;
                dismiss) exit 0 ;;
              esac
            done
            for p in $pids; do
              kill -TERM "$p" 2>/dev/null || continue
              tries=0
              while kill -0 "$p" 2>/dev/null && [ $tries -lt 150 ]; do sleep 0.1; tries=$((tries + 1)); done
              kill -KILL "$p" 2>/dev/null
            done
            """;

    private final Writer pipe;

    Watchdog() {
        try {
            Process shell = new ProcessBuilder("setsid", "sh", "-c", SCRIPT)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            pipe = shell.outputWriter(StandardCharsets.UTF_8);
        } catch (IOException noShell) {
            throw new LaunchException("The programs \"setsid\" and \"sh\" are needed (Debian: util-linux).", noShell);
        }
    }

    void watch(long pid) {
        tell("watch " + pid);
    }

    void forget(long pid) {
        tell("forget " + pid);
    }

    void dismiss() {
        tell("dismiss");
        try {
            pipe.close();
        } catch (IOException alreadyGone) {
            return;
        }
    }

    private synchronized void tell(String line) {
        try {
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException alreadyGone) {
            // it only matters when we are gone ourselves, and then there is nobody to tell
            return;
        }
    }
}
