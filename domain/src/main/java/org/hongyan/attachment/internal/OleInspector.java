package org.hongyan.attachment.internal;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hongyan.attachment.MediaKind;

/**
 * Looks into the container of old Office files ([MS-CFB]): an old Word document is kept, a locked document of either
 * kind is told apart, everything else that uses the container (spreadsheets, installers) is not kept.
 */
final class OleInspector {

    private static final int DIRECTORY_ENTRY = 128;
    private static final int MAX_SECTORS = 50_000;
    private static final int FIB_FLAGS = 0x0A;
    private static final int FIB_ENCRYPTED = 0x0100;

    private final ByteBuffer in;
    private final int sectorSize;

    private OleInspector(byte[] content) {
        in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        sectorSize = 1 << Math.min(16, in.getShort(30));
    }

    static Finding doc(Path file) throws IOException {
        try {
            return new OleInspector(Files.readAllBytes(file)).finding();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException broken) {
            return Finding.bad("attachment.failed");
        }
    }

    private Finding finding() {
        Map<String, Integer> streams = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        for (int sector = in.getInt(48); sector >= 0 && seen.add(sector) && seen.size() < MAX_SECTORS; ) {
            int at = offset(sector);
            for (int entry = at; entry + DIRECTORY_ENTRY <= at + sectorSize; entry += DIRECTORY_ENTRY) {
                int nameBytes = in.getShort(entry + 64);
                if (nameBytes >= 2 && nameBytes <= 64) {
                    byte[] name = new byte[nameBytes - 2];
                    in.get(entry, name);
                    streams.put(new String(name, StandardCharsets.UTF_16LE), in.getInt(entry + 116));
                }
            }
            sector = next(sector);
        }
        if (streams.containsKey("EncryptedPackage")) {
            return Finding.bad("attachment.passwordProtected");
        }
        Integer word = streams.get("WordDocument");
        if (word == null) {
            return Finding.bad("attachment.wrongType");
        }
        return (in.getShort(offset(word) + FIB_FLAGS) & FIB_ENCRYPTED) != 0
                ? Finding.bad("attachment.passwordProtected")
                : Finding.good(MediaKind.DOC);
    }

    private int offset(int sector) {
        return Math.multiplyExact(sector + 1, sectorSize);
    }

    /** The sector after this one by the allocation table, whose first 109 sectors the header names. */
    private int next(int sector) {
        int perTable = sectorSize / Integer.BYTES;
        int table = sector / perTable;
        if (table >= 109) {
            return -1;
        }
        return in.getInt(offset(in.getInt(76 + table * Integer.BYTES)) + sector % perTable * Integer.BYTES);
    }
}
