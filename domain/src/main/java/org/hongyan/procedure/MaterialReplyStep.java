package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Material;
import org.hongyan.petition.MaterialAnswer;
import org.hongyan.petition.Materials;
import org.hongyan.petition.PetitionerNotices;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;

/** The written answer to new material in an answered matter (T37): one drafts, the head signs; the matter stays where it is. */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十八条、第三十二条")
class MaterialReplyStep implements SignedStep {

    static final String GUARD = "material.duty";

    private final Materials materials;
    private final Documents documents;
    private final PetitionerNotices notices;
    private final PaperWords words;
    private final Steps steps;

    /** For the proxy. */
    protected MaterialReplyStep() {
        this(null, null, null, null, null);
    }

    @Inject
    MaterialReplyStep(
            Materials materials, Documents documents, PetitionerNotices notices, PaperWords words, Steps steps) {
        this.materials = materials;
        this.documents = documents;
        this.notices = notices;
        this.words = words;
        this.steps = steps;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.ADD_MATERIAL;
    }

    @Override
    public void require(Matter matter, Details details) {
        if (materials.unanswered(matter.id()).isEmpty()) {
            throw new RefusedException(new NothingToAnswer(matter.number()));
        }
    }

    @Override
    public boolean signerTakesIt() {
        return false;
    }

    @Override
    public boolean preparerByTable() {
        return false;
    }

    @Override
    public boolean clocksByTable() {
        return false;
    }

    @Override
    public String beside(Details details) {
        return "MATERIAL_REPLIED";
    }

    @Override
    public Audience besideFor() {
        return Audience.PETITIONER;
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return DocumentKind.MATERIAL_REPLY;
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        String days = materials.unanswered(matter.id()).stream()
                .map(one -> one.receivedOn().toString())
                .distinct()
                .collect(Collectors.joining("、"));
        return new DocumentContent.Plain(
                "",
                List.of(
                        new DocumentContent.Part(
                                "",
                                PaperWords.text(
                                        "material.paper.received", Map.of("days", days, "number", matter.number()))),
                        new DocumentContent.Part(PaperWords.text("material.paper.reply"), details.text("text")),
                        new DocumentContent.Part(PaperWords.text("paper.contact"), words.contact())));
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        String letter = documents.ofMatter(matter.id()).stream()
                .filter(one -> one.kind() == DocumentKind.MATERIAL_REPLY && one.signed())
                .map(DocumentLine::number)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        for (Material one : materials.unanswered(matter.id())) {
            one.answer(MaterialAnswer.REPLIED, letter, steps.today());
        }
        notices.tell(matter, "material_replied", Map.of("document", letter));
        return Map.of();
    }
}
