package org.hongyan.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it arrives.
 *
 * @param fileName what the sender calls it; not believed
 * @param size declared size in bytes, or -1
 * @param source opens its content, once
 */
public record Upload(String fileName, long size, Source source) {

    /** Opens the content. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
