package org.hongyan.portal.container;

import java.nio.file.Path;
import java.time.Clock;
import org.hongyan.privacy.KeyRingFile;
import org.hongyan.tenantconfig.demo.DemoWorld;
import org.hongyan.testing.Database;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts PostgreSQL with the demo offices and makes the key ring before the server starts. */
public class ServerWorld implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("hongyan.test.db") == null) {
            return;
        }
        Database database = Database.fresh();
        KeyRingFile.loadOrCreate(Path.of(System.getProperty("hongyan.keys")));
        DemoWorld.seed(database.asOwner(), null, Clock.systemUTC());
    }
}
