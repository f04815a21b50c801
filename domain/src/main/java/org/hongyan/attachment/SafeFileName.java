package org.hongyan.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** File names that do no harm: no path, no disguise, an ending that tells the truth. */
public final class SafeFileName {

    private static final int MAX = 100;
    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    private SafeFileName() {}

    /** The sender's name made safe, with the ending of its kind. Rare characters and emoji stay. */
    public static String of(String original, MediaKind kind) {
        String name = original == null ? "" : Normalizer.normalize(original, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE
                        && "<>:\"|?*;%".indexOf(c) < 0)
                .forEach(kept::appendCodePoint);
        String base = kept.toString().strip();
        String ending = "." + kind.extension();
        int dot = base.lastIndexOf('.');
        boolean sameKind = dot >= 0
                && (base.substring(dot).toLowerCase(Locale.ROOT).equals(ending)
                        || (kind == MediaKind.JPEG
                                && base.toLowerCase(Locale.ROOT).endsWith(".jpeg")));
        if (sameKind) {
            base = base.substring(0, dot);
        }
        base = base.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (base.codePointCount(0, base.length()) > MAX) {
            base = base.substring(0, base.offsetByCodePoints(0, MAX));
        }
        return (base.isEmpty() ? "file" : base) + ending;
    }

    /** {@code attachment} with an ASCII name for old readers and the true name after RFC 6266. */
    public static String contentDisposition(String safeName) {
        StringBuilder ascii = new StringBuilder();
        safeName.codePoints()
                .forEach(c -> ascii.append(c > 0x20 && c < 0x7F && c != '"' && c != '\\' ? (char) c : '_'));
        StringBuilder encoded = new StringBuilder();
        for (byte b : safeName.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf((char) (b & 0xFF)) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
