package org.hongyan.attachment.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes everything on but the closing, so that the file below can still be synced. */
final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream below) {
        super(below);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
