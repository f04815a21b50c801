package org.hongyan.attachment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hongyan.attachment.MediaKind;

/** Looks into a zip: only a Word document without program code is kept, and only if it unpacks to a bearable size. */
final class ZipInspector {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;
    private static final long MAX_RATIO = 200;
    private static final long RATIO_MATTERS_FROM = 20L * 1024 * 1024;

    private ZipInspector() {}

    static Finding docx(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("word/document.xml") == null) {
                return Finding.bad("attachment.wrongType");
            }
            if (zip.size() > MAX_ENTRIES) {
                return Finding.bad("attachment.unpacksTooBig");
            }
            long unpacked = 0;
            long packed = Files.size(file);
            byte[] buffer = new byte[64 * 1024];
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    return Finding.bad("attachment.wrongType");
                }
                // counted while unpacking into nothing: what the directory of a bomb says is not believed
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MAX_UNPACKED
                                || (unpacked > RATIO_MATTERS_FROM && unpacked / Math.max(1, packed) > MAX_RATIO)) {
                            return Finding.bad("attachment.unpacksTooBig");
                        }
                    }
                }
            }
            return Finding.good(MediaKind.DOCX);
        } catch (ZipException encryptedOrBroken) {
            return String.valueOf(encryptedOrBroken.getMessage()).contains("encrypted")
                    ? Finding.bad("attachment.passwordProtected")
                    : Finding.bad("attachment.failed");
        }
    }
}
