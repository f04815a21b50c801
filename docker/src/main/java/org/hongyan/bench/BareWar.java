package org.hongyan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs the bare pages, with the very PrimeFaces that the product has. */
final class BareWar {

    private static final String PAGES = "bench/bare/";
    private static final List<String> FILES =
            List.of("lookup.xhtml", "submit.xhtml", "table.xhtml", "WEB-INF/web.xml", "WEB-INF/beans.xml");
    private static final List<String> CLASSES = List.of("BareLookup", "BareSubmit", "BareTable", "BareTable$Row");

    private BareWar() {}

    static Path make(Path folder, Path adminWar) {
        try {
            Path war = Files.createDirectories(folder).resolve("bare.war");
            try (var out = new ZipOutputStream(Files.newOutputStream(war));
                    var admin = new ZipFile(adminWar.toFile())) {
                for (String file : FILES) {
                    put(out, file, resource(PAGES + file));
                }
                for (String name : CLASSES) {
                    String path = "org/hongyan/bench/bare/" + name + ".class";
                    put(out, "WEB-INF/classes/" + path, resource(path));
                }
                ZipEntry primefaces = admin.stream()
                        .filter(entry -> entry.getName().startsWith("WEB-INF/lib/primefaces-"))
                        .findFirst()
                        .orElseThrow(() -> new Fatal("there is no PrimeFaces in " + adminWar));
                put(out, primefaces.getName(), admin.getInputStream(primefaces));
            }
            return war;
        } catch (IOException failed) {
            throw new Fatal("the bare pages could not be packed", failed);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = BareWar.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new Fatal(name + " is not on the class path");
        }
        return in;
    }

    private static void put(ZipOutputStream out, String name, InputStream content) throws IOException {
        try (content) {
            out.putNextEntry(new ZipEntry(name));
            content.transferTo(out);
            out.closeEntry();
        }
    }
}
