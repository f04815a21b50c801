package org.hongyan.attachment.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongyan.attachment.MediaKind;

/** Reads the measures of pictures from their heads, so that no picture that fills a memory is ever drawn. */
final class PictureInspector {

    /** More than the largest telephone camera; drawn it takes 800 MB. */
    private static final long MAX_PIXELS = 200_000_000L;

    private static final int MAX_SIDE = 30_000;

    private PictureInspector() {}

    static Finding jpeg(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
        in.position(2);
        while (in.remaining() >= 4) {
            int prefix = in.get() & 0xFF;
            if (prefix != 0xFF) {
                return Finding.bad("attachment.failed");
            }
            int marker = in.get() & 0xFF;
            if (marker == 0xFF) {
                in.position(in.position() - 1);
                continue;
            }
            if (marker == 0xD8 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
                continue;
            }
            int length = in.getShort() & 0xFFFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame && length >= 7 && in.remaining() >= 5) {
                int height = in.getShort(in.position() + 1) & 0xFFFF;
                int width = in.getShort(in.position() + 3) & 0xFFFF;
                return measured(MediaKind.JPEG, width, height);
            }
            if (length < 2 || in.remaining() < length - 2) {
                return Finding.bad("attachment.failed");
            }
            in.position(in.position() + length - 2);
        }
        return Finding.bad("attachment.failed");
    }

    static Finding png(Path file) throws IOException {
        byte[] head = head(file, 24);
        if (head.length < 24 || FileInspector.indexOf(head, "IHDR", 0) != 12) {
            return Finding.bad("attachment.failed");
        }
        ByteBuffer in = ByteBuffer.wrap(head);
        return measured(MediaKind.PNG, in.getInt(16) & 0xFFFFFFFFL, in.getInt(20) & 0xFFFFFFFFL);
    }

    static Finding heic(Path file) throws IOException {
        byte[] content = head(file, 1 << 20);
        ByteBuffer in = ByteBuffer.wrap(content);
        for (int at = FileInspector.indexOf(content, "ispe", 0);
                at >= 0;
                at = FileInspector.indexOf(content, "ispe", at + 4)) {
            if (at + 16 <= content.length) {
                Finding finding =
                        measured(MediaKind.HEIC, in.getInt(at + 8) & 0xFFFFFFFFL, in.getInt(at + 12) & 0xFFFFFFFFL);
                if (finding.fault() != null) {
                    return finding;
                }
            }
        }
        return Finding.good(MediaKind.HEIC);
    }

    private static Finding measured(MediaKind kind, long width, long height) {
        if (width == 0 || (height == 0 && kind != MediaKind.JPEG)) {
            return Finding.bad("attachment.failed");
        }
        return width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS
                ? Finding.bad("attachment.unpacksTooBig")
                : Finding.good(kind);
    }

    private static byte[] head(Path file, int bytes) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(bytes);
        }
    }
}
