package org.hongyan.admin.faces;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * A number that changes with the content of styles and scripts and stands in their addresses, so that browsers may
 * keep them and still get new ones after an update.
 */
@WebListener
public class ResourceVersion implements ServletContextListener {

    private static final String FOLDER = "/resources/";
    private static final String SHARED = "META-INF/resources/hongyan/hongyan.css";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext application = event.getServletContext();
        CRC32 sum = new CRC32();
        addFolder(application, FOLDER, sum);
        add(getClass().getClassLoader().getResourceAsStream(SHARED), sum);
        application.setAttribute("resourceVersion", Long.toHexString(sum.getValue()));
    }

    private static void addFolder(ServletContext application, String folder, CRC32 sum) {
        Set<String> paths = application.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                addFolder(application, path, sum);
            } else {
                add(application.getResourceAsStream(path), sum);
            }
        }
    }

    private static void add(InputStream content, CRC32 sum) {
        if (content == null) {
            return;
        }
        try (content) {
            sum.update(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
