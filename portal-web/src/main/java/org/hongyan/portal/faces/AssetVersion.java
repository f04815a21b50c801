package org.hongyan.portal.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Stands in the address of style, script and icons and changes with them: browsers keep them for long and still never
 * show a new page in an old style.
 */
@ApplicationScoped
public class AssetVersion {

    private static final List<String> ASSETS = List.of(
            "/META-INF/resources/hongyan/hongyan.css",
            "/META-INF/resources/hongyan/icons.svg",
            "/META-INF/resources/hongyan/mark.svg");
    private static final String SCRIPT = "/resources/portal/portal.js";

    private final String version;

    /** For the proxy. */
    protected AssetVersion() {
        this.version = "";
    }

    @Inject
    public AssetVersion(ServletContext site) {
        CRC32 sum = new CRC32();
        ASSETS.forEach(asset -> add(sum, AssetVersion.class.getResourceAsStream(asset)));
        add(sum, site.getResourceAsStream(SCRIPT));
        version = Long.toHexString(sum.getValue());
    }

    private static void add(CRC32 sum, InputStream asset) {
        try (asset) {
            sum.update(asset.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A few hexadecimal digits. */
    public String version() {
        return version;
    }
}
