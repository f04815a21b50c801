package org.hongyan.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.hongyan.document.internal.Binding;

/** Sheets, papers and pictures bound into one PDF with page numbers; what was added is kept on disk, not in memory. */
public final class BoundPapers implements AutoCloseable {

    private final Binding binding = new Binding();

    /** Adds a sheet; the page it begins on, counted from 1 after the list of contents. */
    public int add(Sheet sheet) throws IOException {
        return binding.add(sheet);
    }

    /** Adds a PDF; empty if it cannot be read, such as one with a password. */
    public OptionalInt addPdf(Path pdf) {
        return binding.addPdf(pdf);
    }

    /** Adds a picture on a page of its own; empty if it cannot be read. */
    public OptionalInt addPicture(Path picture) {
        return binding.addPicture(picture);
    }

    /** Writes all of it behind the list of contents. */
    public void writeTo(List<Sheet> contents, OutputStream out) throws IOException {
        binding.writeTo(contents, out);
    }

    @Override
    public void close() throws IOException {
        binding.close();
    }
}
