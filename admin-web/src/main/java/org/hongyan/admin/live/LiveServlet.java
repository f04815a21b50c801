package org.hongyan.admin.live;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.hongyan.admin.desk.DeskPage;

/** A line that stays open while a list is looked at; the browser opens a new one when it ends. */
@WebServlet(urlPatterns = "/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long MINUTES = 20;

    @Inject
    private transient LiveHub hub;

    @Inject
    private transient DeskPage desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!desk.isCaseDesk()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        AsyncContext line = request.startAsync();
        line.setTimeout(TimeUnit.MINUTES.toMillis(MINUTES));
        line.addListener(new Leaving(hub, line));
        hub.join(line, desk.getDesk().bodyId());
    }

    /** Whatever ends the line. */
    private record Leaving(LiveHub hub, AsyncContext line) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            hub.forget(line);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            hub.leave(line);
        }

        @Override
        public void onError(AsyncEvent event) {
            hub.forget(line);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // the same line goes on
        }
    }
}
