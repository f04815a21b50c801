package org.hongyan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.audit.NotPermitted;
import org.hongyan.document.internal.Forms;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;
import org.hongyan.tenant.Offices;

/**
 * Shows an office administrator the templates of the own office. Previews are made of invented words: whoever edits
 * templates sees no case.
 */
@ApplicationScoped
@Transactional
public class TemplateReader {

    @Inject
    private Templates templates;

    @Inject
    private CurrentActor actors;

    @Inject
    private Offices offices;

    @Inject
    private Desks desks;

    /** The version in force of every kind, in the order of the kinds. */
    public List<TemplateVersion> all() {
        Map<DocumentKind, TemplateVersion> changed = templates.changed(office()).stream()
                .collect(Collectors.toMap(TemplateVersion::kind, Function.identity()));
        return Arrays.stream(DocumentKind.values())
                .map(kind -> changed.getOrDefault(kind, TemplateVersion.shared(kind)))
                .toList();
    }

    /** Every version of a kind, newest first; the last one is the shared default. */
    public List<TemplateVersion> versions(DocumentKind kind) {
        List<TemplateVersion> versions = new ArrayList<>(templates.versions(office(), kind));
        versions.sort(Comparator.comparingInt(TemplateVersion::version).reversed());
        versions.add(TemplateVersion.shared(kind));
        return versions;
    }

    /** The names of those who wrote the versions. */
    public Map<UUID, String> writers(List<TemplateVersion> versions) {
        return desks.names(versions.stream()
                .map(TemplateVersion::writtenBy)
                .filter(id -> id != null)
                .distinct()
                .toList());
    }

    /** The words of a version as they can be edited. */
    public String source(DocumentKind kind, int version) {
        TemplateVersion found = versions(kind).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new TemplateNotFound()));
        return found.isDefault() ? Forms.shared(kind) : found.source();
    }

    /** What a template of the kind may name, with the words for it in that language. */
    public List<TemplateValue> values(DocumentKind kind, Locale locale) {
        return Forms.values(kind, locale);
    }

    /**
     * How a template looks.
     *
     * @param faults what is wrong with it; nothing else is told as long as there is something
     * @param lacking what the document would have to show and would not, in one line; empty if nothing
     * @param html an invented document made from it, a fragment of HTML
     */
    public record Look(List<FieldError> faults, String lacking, String html) {}

    /** An invented document made from the template, and what is wrong with it. */
    public Look look(DocumentKind kind, String source) {
        String issuer = issuer();
        List<FieldError> faults = Forms.faults(kind, source);
        return faults.isEmpty()
                ? new Look(faults, Forms.lacking(kind, source), Forms.html(kind, source, issuer))
                : new Look(faults, "", "");
    }

    /** The same invented document as a PDF. */
    public byte[] pdf(DocumentKind kind, String source) {
        InvalidInputException.throwIfAny(Forms.faults(kind, source));
        return Forms.pdf(kind, source, issuer());
    }

    private String issuer() {
        return offices.bodies(office()).get(0).name();
    }

    private UUID office() {
        if (!actors.get().may(Permission.OFFICE_ADMIN)) {
            throw new RefusedException(new NotPermitted(SaveTemplate.class.getSimpleName()));
        }
        return actors.get().officeId();
    }
}
