package org.hongyan.admin.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.document.AddStampedScan;
import org.hongyan.document.DocumentLine;
import org.hongyan.reply.HandlingReader;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A printed document comes back stamped or signed by hand, and scanned. */
@Named
@RequestScoped
public class DocumentStampPage {

    private static final int LARGEST = 20 * 1024 * 1024 + 1;

    @Inject
    private HandlingReader handlings;

    @Inject
    private AddStampedScan addScan;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private DocumentLine line;
    private Part scan;
    private String code;

    @PostConstruct
    void open() {
        line = handlings.toStamp(CasePage.parse(id));
    }

    /** Takes the scan and goes back to the case. */
    public void add() {
        addScan.add(line.id(), bytes(), code);
        notes.say(Texts.text(
                line.kind().bearsSeal() ? "document.stamp.done" : "document.stamp.done.hand", line.number()));
        Faces.redirect("case/%s", line.matterId());
    }

    /** One byte more than may be is enough to tell that it is too large. */
    private byte[] bytes() {
        if (scan == null) {
            return new byte[0];
        }
        try (InputStream in = scan.getInputStream()) {
            return in.readNBytes(LARGEST);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public DocumentLine getLine() {
        return line;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part newScan) {
        scan = newScan;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String newCode) {
        code = newCode;
    }
}
