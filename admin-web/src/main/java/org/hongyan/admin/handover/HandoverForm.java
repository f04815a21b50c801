package org.hongyan.admin.handover;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.admin.matter.HandoverTree;
import org.hongyan.draft.Drafts;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What the pages of a handover share: the matter of the address, the draft, the way back to the case. */
public abstract class HandoverForm {

    @Inject
    private MatterReader reader;

    @Inject
    private Handovers handovers;

    @Inject
    private Drafts drafts;

    @Inject
    private DeskPage desk;

    @Inject
    private DoneNotes notes;

    @Inject
    private HandoverTree names;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private final String name;
    private MatterView matter;

    /** @param name of the page, which is also that of its draft: {@code handover.assign} */
    protected HandoverForm(String name) {
        this.name = name;
    }

    @PostConstruct
    void open() {
        matter = reader.open(CasePage.parse(id));
        prepare();
    }

    /** Reads what the page needs beside the matter. */
    protected abstract void prepare();

    /** The act is done: its draft goes, the case says so. */
    protected void done(Object... args) {
        finish(name + ".done", args);
    }

    /** As {@link #done}, with another sentence. */
    protected void finish(String key, Object... args) {
        drafts.discard(name, matter.id());
        notes.say(Texts.text(key, args));
        Faces.redirect("case/%s", matter.id());
    }

    protected Handovers handovers() {
        return handovers;
    }

    protected DeskPage desk() {
        return desk;
    }

    /** The body's name as offices speak of it. */
    public String nameOf(UUID bodyId) {
        return names.name(bodyId);
    }

    /** The open handover to the own body, or null. */
    protected Handover received() {
        return handovers.openTo(matter.id(), desk.getDesk().bodyId()).orElse(null);
    }

    /** The open handover from the own body, or null. */
    protected Handover sent() {
        return handovers.openFrom(matter.id(), desk.getDesk().bodyId()).orElse(null);
    }

    public MatterView getMatter() {
        return matter;
    }

    /** Name of the page and of its draft. */
    public String getName() {
        return name;
    }
}
