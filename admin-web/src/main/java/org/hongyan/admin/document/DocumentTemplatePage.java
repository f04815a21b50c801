package org.hongyan.admin.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.SaveTemplate;
import org.hongyan.document.TemplateNotFound;
import org.hongyan.document.TemplateReader;
import org.hongyan.document.TemplateValue;
import org.hongyan.document.TemplateVersion;
import org.hongyan.shared.RefusedException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The words of one kind of document: edited, looked at, put into force, taken back. */
@Named
@RequestScoped
public class DocumentTemplatePage {

    @Inject
    private TemplateReader templates;

    @Inject
    private SaveTemplate save;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String kindName;

    private DocumentKind kind;
    private List<TemplateVersion> versions;
    private Map<UUID, String> writers;
    private String source;
    private int since;
    private TemplateReader.Look look;

    @PostConstruct
    void open() {
        kind = List.of(DocumentKind.values()).stream()
                .filter(one -> one.name().equals(kindName))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new TemplateNotFound()));
        versions = templates.versions(kind);
        writers = templates.writers(versions);
        since = versions.get(0).version();
        source = templates.source(kind, since);
    }

    /** Puts what is written into force. */
    public void keep() {
        done("document.template.saved", save.save(kind, source, since));
    }

    /** Puts an earlier version into force again. */
    public void restore(int version) {
        done("document.template.restored", save.restore(kind, version, since));
    }

    /** The invented document as a file. */
    public void print() {
        Faces.sendFile(templates.pdf(kind, source), kind.title(Locale.SIMPLIFIED_CHINESE) + ".pdf", false);
    }

    /** Looks at what is written now. */
    public void show() {
        look = templates.look(kind, source);
    }

    private void done(String message, int version) {
        notes.say(Texts.text(message, kind, version));
        Faces.redirect("document/template/%s", kind.name());
    }

    public DocumentKind getKind() {
        return kind;
    }

    public TemplateReader.Look getLook() {
        if (look == null) {
            show();
        }
        return look;
    }

    /** What is wrong with what is written, in words. */
    public List<String> getFaults() {
        return getLook().faults().stream().map(Texts::of).toList();
    }

    public List<TemplateVersion> getVersions() {
        return versions;
    }

    /** Who wrote a version. */
    public String writer(TemplateVersion version) {
        return writers.getOrDefault(version.writtenBy(), "");
    }

    public List<TemplateValue> getValues() {
        return templates.values(kind, Texts.locale());
    }

    public String getSource() {
        return source;
    }

    public void setSource(String newSource) {
        source = newSource;
    }

    public int getSince() {
        return since;
    }

    public void setSince(int newSince) {
        since = newSince;
    }
}
