package org.hongyan.attachment.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.hongyan.attachment.MediaKind;

/**
 * Says by its content what a file is, and finds what must not be kept: programs under another name, locked papers,
 * archives and pictures that unpack to more than a computer holds. Nothing is decoded or drawn.
 */
final class FileInspector {

    private static final int PIECE = 64 * 1024;

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String ZIP = "PK\u0003\u0004";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** Looks into a file on disk. */
    Finding inspect(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return Finding.bad("attachment.empty");
        }
        String type;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(OLE.length());
            String head = new String(in.readNBytes(OLE.length()), StandardCharsets.ISO_8859_1);
            in.reset();
            // containers are looked into by ourselves, whatever the detector guesses from their first kilobytes
            if (head.equals(OLE)) {
                return OleInspector.doc(file);
            }
            if (head.startsWith(ZIP)) {
                return ZipInspector.docx(file);
            }
            type = types.detect(in, new Metadata()).getBaseType().toString();
        }
        return switch (type) {
            case "application/pdf" -> pdf(file);
            case "image/jpeg" -> PictureInspector.jpeg(file);
            case "image/png" -> PictureInspector.png(file);
            case "image/heic", "image/heif", "image/heic-sequence" -> PictureInspector.heic(file);
            case "text/plain" -> Finding.good(MediaKind.TEXT);
            case "application/octet-stream" -> chineseText(file);
            case "audio/mpeg" -> Finding.good(MediaKind.MP3);
            case "audio/amr", "audio/amr-wb" -> Finding.good(MediaKind.AMR);
            case "audio/vnd.wave", "audio/x-wav", "audio/wav" -> Finding.good(MediaKind.WAV);
            case "audio/mp4", "audio/x-m4a" -> Finding.good(MediaKind.M4A);
            case "video/mp4", "application/mp4", "video/quicktime", "video/3gpp" -> soundOnly(file);
            default -> Finding.bad("attachment.wrongType");
        };
    }

    private static Finding pdf(Path file) throws IOException {
        if (!mentions(file, "/Encrypt")) {
            return Finding.good(MediaKind.PDF);
        }
        // many official papers only forbid changes and open without a password
        try (PDDocument opened = Loader.loadPDF(file.toFile())) {
            return opened.getNumberOfPages() >= 0 ? Finding.good(MediaKind.PDF) : Finding.bad("attachment.failed");
        } catch (InvalidPasswordException locked) {
            return Finding.bad("attachment.passwordProtected");
        } catch (IOException unreadable) {
            return Finding.bad("attachment.failed");
        }
    }

    /** Looks for a word piece by piece: a thick file is never in memory as a whole. */
    static boolean mentions(Path file, String word) throws IOException {
        int overlap = word.length() - 1;
        byte[] piece = new byte[PIECE];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.readNBytes(piece, 0, PIECE); read > 0; read = in.readNBytes(piece, kept, PIECE - kept)) {
                int end = kept + read;
                if (contains(Arrays.copyOf(piece, end), word)) {
                    return true;
                }
                // the word may lie across two pieces
                kept = Math.min(overlap, end);
                System.arraycopy(piece, end - kept, piece, 0, kept);
            }
        }
        return false;
    }

    /** Recordings of many telephones call themselves video; one with a picture track is one. */
    private static Finding soundOnly(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        boolean sound = false;
        for (int at = indexOf(content, "hdlr", 0); at >= 0; at = indexOf(content, "hdlr", at + 4)) {
            if (at + 16 <= content.length) {
                String handler = new String(content, at + 12, 4, StandardCharsets.US_ASCII);
                if (handler.equals("vide")) {
                    return Finding.bad("attachment.wrongType");
                }
                sound |= handler.equals("soun");
            }
        }
        return sound ? Finding.good(MediaKind.M4A) : Finding.bad("attachment.wrongType");
    }

    /** Text in the national character set looks binary to a detector of types. */
    private static Finding chineseText(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (byte b : content) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return Finding.bad("attachment.wrongType");
            }
        }
        try {
            Charset.forName("GB18030")
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return Finding.good(MediaKind.TEXT);
        } catch (CharacterCodingException notText) {
            return Finding.bad("attachment.wrongType");
        }
    }

    private static boolean contains(byte[] content, String word) {
        return indexOf(content, word, 0) >= 0;
    }

    static int indexOf(byte[] content, String word, int from) {
        outer:
        for (int i = from; i <= content.length - word.length(); i++) {
            for (int j = 0; j < word.length(); j++) {
                if (content[i + j] != word.charAt(j)) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
