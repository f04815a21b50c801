package org.hongyan.portal.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal as the build has just made it. */
final class PortalWar {

    private PortalWar() {}

    /** As the root of the server. */
    static WebArchive built() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("hongyan.war")))
                .as(WebArchive.class);
    }
}
