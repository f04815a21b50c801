package org.hongyan.attachment.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Rewrites pictures without what is hidden in them: place, device, time, thumbnails, remarks, anything behind the end.
 * The picture itself is copied bit by bit; the way it is to be turned is kept.
 */
final class MetadataStripper {

    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int ORIENTATION = 0x0112;
    private static final Set<String> HIDDEN_CHUNKS = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

    private MetadataStripper() {}

    /** A JPEG without APP1 (but the orientation), other application segments but colour, and comments. */
    static byte[] jpeg(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(0xFF);
        out.write(0xD8);
        int at = 2;
        while (at + 4 <= content.length) {
            int marker = content[at + 1] & 0xFF;
            if ((content[at] & 0xFF) != 0xFF) {
                throw new IllegalArgumentException("not a JPEG segment at " + at);
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END) {
                break;
            }
            int end = at + 2 + (((content[at + 2] & 0xFF) << 8) | (content[at + 3] & 0xFF));
            if (end > content.length) {
                throw new IllegalArgumentException("JPEG segment runs past the end at " + at);
            }
            if (marker == START_OF_SCAN) {
                end = endOfScan(content, end);
            }
            if (marker == APP1) {
                writeOrientation(content, at, end, out);
            } else if (staysIn(content, at, marker)) {
                out.write(content, at, end - at);
            }
            at = end;
        }
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    private static boolean staysIn(byte[] content, int at, int marker) {
        boolean application = marker >= APP0 && marker <= 0xEF;
        boolean colour = marker == APP2 && FileInspector.indexOf(content, "ICC_PROFILE", at) == at + 4;
        return (!application && marker != COMMENT) || marker == APP0 || marker == APP14 || colour;
    }

    private static int endOfScan(byte[] content, int from) {
        for (int i = from; i + 1 < content.length; i++) {
            int next = content[i + 1] & 0xFF;
            if ((content[i] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return i;
            }
        }
        return content.length;
    }

    private static void writeOrientation(byte[] content, int at, int end, ByteArrayOutputStream out) {
        int orientation = orientation(content, at + 4, end);
        if (orientation > 1) {
            byte[] exif = ByteBuffer.allocate(36)
                    .putShort((short) 0xFFE1)
                    .putShort((short) 34)
                    .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                    .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                    .putInt(8)
                    .putShort((short) 1)
                    .putShort((short) ORIENTATION)
                    .putShort((short) 3)
                    .putInt(1)
                    .putShort((short) orientation)
                    .putShort((short) 0)
                    .putInt(0)
                    .array();
            out.write(exif, 0, exif.length);
        }
    }

    private static int orientation(byte[] content, int from, int end) {
        if (FileInspector.indexOf(content, "Exif\0\0", from) != from || from + 14 > end) {
            return 0;
        }
        int tiff = from + 6;
        ByteBuffer in = ByteBuffer.wrap(content, tiff, end - tiff).slice();
        in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = in.getInt(4);
        if (directory < 8 || directory + 2 > in.limit()) {
            return 0;
        }
        int entries = in.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry + 12 > in.limit()) {
                return 0;
            }
            if ((in.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = in.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 0;
            }
        }
        return 0;
    }

    /** A PNG without text, time and Exif chunks and without anything behind its end. */
    static byte[] png(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        ByteBuffer in = ByteBuffer.wrap(content);
        out.write(content, 0, 8);
        int at = 8;
        while (at + 12 <= content.length) {
            long length = in.getInt(at) & 0xFFFFFFFFL;
            long end = at + 12 + length;
            if (end > content.length) {
                throw new IllegalArgumentException("PNG chunk runs past the end at " + at);
            }
            String type = new String(content, at + 4, 4, StandardCharsets.US_ASCII);
            if (!HIDDEN_CHUNKS.contains(type)) {
                out.write(content, at, (int) end - at);
            }
            at = (int) end;
            if (type.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }
}
