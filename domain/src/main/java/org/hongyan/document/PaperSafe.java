package org.hongyan.document;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.hongyan.document.internal.ContentJson;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyPurpose;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PersonalText;

/** Keeps words and PDFs of documents sealed in their columns: they name petitioners. */
@ApplicationScoped
public class PaperSafe {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 8;

    private final KeyRing ring;

    /** For the proxy. */
    protected PaperSafe() {
        this(null);
    }

    @Inject
    public PaperSafe(KeyRing ring) {
        this.ring = ring;
    }

    /** The words of a document as they go into its column. */
    public String seal(UUID id, Wording wording) {
        byte[] sealed =
                PersonalText.seal(ring, content(id), ContentJson.write(wording)).toColumn();
        return JSON.createObjectBuilder()
                .add("sealed", Base64.getEncoder().encodeToString(sealed))
                .build()
                .toString();
    }

    /** The words that came out of the column. */
    public Wording open(UUID id, String column) {
        String sealed = JSON.createReader(new StringReader(column)).readObject().getString("sealed");
        return ContentJson.read(
                PersonalText.ofColumn(Base64.getDecoder().decode(sealed)).open(ring, content(id)));
    }

    /** A PDF as it goes into its column. */
    public byte[] sealPdf(UUID id, byte[] pdf) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(pdf.length + 1024);
        try (OutputStream sealing = ring.sealing(KeyPurpose.FILE, sealed, pdfContext(id))) {
            sealing.write(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sealed.toByteArray();
    }

    /** The PDF that came out of the column; fails if it was changed or belongs to another document. */
    public byte[] openPdf(UUID id, byte[] column) {
        try (var opened = ring.opening(KeyPurpose.FILE, new ByteArrayInputStream(column), pdfContext(id))) {
            return opened.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the PDF of document " + id + " does not open", broken);
        }
    }

    /**
     * The check code for a number and the words under it: eight characters without I, L, O and U, in two groups. Made
     * with a key, so that nobody can make one for a forged paper.
     */
    public String checkCode(String number, Wording wording) {
        String hash = ring.hash(
                        KeyPurpose.DOCUMENT_CHECK,
                        (number + '\n' + ContentJson.write(wording)).getBytes(StandardCharsets.UTF_8))
                .hex();
        long bits = Long.parseUnsignedLong(hash.substring(0, 15), 16);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(i == CODE_LENGTH / 2 ? "-" : "").append(DIGITS.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return code.toString();
    }

    /** SHA-256 of a PDF as it was signed; whoever checks a paper compares it. */
    public static byte[] fingerprint(byte[] pdf) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FieldAddress content(UUID id) {
        return new FieldAddress("document", id, "content");
    }

    private static byte[] pdfContext(UUID id) {
        return ("document/" + id + "/pdf").getBytes(StandardCharsets.UTF_8);
    }
}
