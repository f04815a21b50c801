package org.hongyan.document.internal;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of the documents, read once. See {@code document/fonts/README.md}. */
final class PaperFonts {

    /** In the order in which a missing character is looked for; the names are those in {@code paper.css}. */
    static final List<Face> FACES = List.of(
            new Face("paper-song", 400, "NotoSerifSC-Regular"),
            new Face("paper-title", 700, "NotoSerifSC-Bold-Common"),
            new Face("paper-hei", 400, "NotoSansSC-Medium-Common"),
            new Face("paper-rare-1", 400, "NotoSerifHK-Regular-Rare"),
            new Face("paper-rare-2", 400, "NotoSerifJP-Regular-Rare"));

    private PaperFonts() {}

    /** One font file, parsed when first used. */
    static final class Face {
        private final String family;
        private final int weight;
        private final String file;
        private TrueTypeFont font;

        Face(String family, int weight, String file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }

        String family() {
            return family;
        }

        int weight() {
            return weight;
        }

        synchronized TrueTypeFont font() {
            if (font == null) {
                try (InputStream in = PaperFonts.class.getResourceAsStream("/document/fonts/" + file + ".ttf")) {
                    font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                } catch (IOException broken) {
                    throw new UncheckedIOException("font " + file, broken);
                }
            }
            return font;
        }
    }

    /** The outline of a character in the title font, or in any other, 1,000 units to the em; empty if no font has it. */
    static GeneralPath outline(int character) {
        try {
            for (Face face : List.of(FACES.get(1), FACES.get(0), FACES.get(3), FACES.get(4))) {
                CmapLookup characters = face.font().getUnicodeCmapLookup();
                int glyph = characters.getGlyphId(character);
                if (glyph != 0) {
                    return face.font().getGlyph().getGlyph(glyph).getPath();
                }
            }
            return new GeneralPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** True if some font has the character. */
    static boolean has(int character) {
        try {
            for (Face face : FACES) {
                if (face.font().getUnicodeCmapLookup().getGlyphId(character) != 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
