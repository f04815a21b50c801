package org.hongyan.admin.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.TemplateReader;
import org.hongyan.document.TemplateVersion;

/** All kinds of documents, and which of them the office words itself. */
@Named
@RequestScoped
public class DocumentTemplatesPage {

    @Inject
    private TemplateReader templates;

    private List<TemplateVersion> lines;
    private Map<UUID, String> writers;

    @PostConstruct
    void open() {
        lines = templates.all();
        writers = templates.writers(lines);
    }

    public List<TemplateVersion> getLines() {
        return lines;
    }

    /** Who wrote a version. */
    public String writer(TemplateVersion line) {
        return writers.getOrDefault(line.writtenBy(), "");
    }

    /** How many kinds the office words itself. */
    public long getOwn() {
        return lines.stream().filter(line -> !line.isDefault()).count();
    }
}
