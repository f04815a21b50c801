package org.hongyan.admin.discipline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.accusation.AccusationNature;
import org.hongyan.accusation.AccusationState;
import org.hongyan.accusation.CheckAccusation;
import org.hongyan.accusation.DecideAccusation;
import org.hongyan.accusation.ReadAccusation;
import org.hongyan.accusation.TakeInAccusation;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.tenant.Office;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One accusation: what it says, its course, and the step that is open. */
@Named
@RequestScoped
public class DisciplineFilePage {

    @Inject
    private ReadAccusation read;

    @Inject
    private DecideAccusation decide;

    @Inject
    private CheckAccusation check;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    private TakeInAccusation takeIn;

    private final AccusationFields fields = new AccusationFields();
    private ReadAccusation.File file;
    private AccusationNature nature;
    private String accused;
    private String how;
    private String first;
    private UUID office;
    private String what;
    private String who;
    private LocalDate until;
    private String objection;

    /** Opens it; reading is written down. */
    public ReadAccusation.File getFile() {
        if (file == null) {
            file = read.open(uuid());
        }
        return file;
    }

    private UUID uuid() {
        return CasePage.parse(id);
    }

    /** True in that state; for which step stands open on the page. */
    public boolean is(String state) {
        return getFile().accusation().state() == AccusationState.valueOf(state);
    }

    public AccusationNature[] getNatures() {
        return AccusationNature.values();
    }

    public List<Office> getOffices() {
        return decide.onwards();
    }

    public void register() {
        decide.register(uuid(), nature, accused);
        done();
    }

    /** The paper behind the slip is here. */
    public void paperCame() {
        takeIn.paperCame(uuid(), fields.input());
        done();
    }

    public AccusationFields getFields() {
        return fields;
    }

    public void accept() {
        decide.accept(uuid(), how);
        done();
    }

    public void keep() {
        decide.keep(uuid(), first);
        done();
    }

    public void passOn() {
        decide.passOn(uuid(), office);
        done();
    }

    public void plan() {
        check.plan(uuid(), what, who, until);
        done();
    }

    public void material() {
        check.material(uuid(), until, who, how, what);
        done();
    }

    public void complete() {
        check.complete(uuid(), what);
        done();
    }

    public void feedBack() {
        check.feedBack(uuid(), what, objection);
        done();
    }

    /** Sends a file of it as a download. */
    public void download(UUID fileId) throws IOException {
        ReadAccusation.Download found = read.download(uuid(), fileId).orElseThrow();
        Faces.sendFile(found.content(), found.name(), true);
    }

    private void done() {
        notes.say(Texts.text("discipline.file.done"));
        Faces.redirect("discipline/file/%s", id);
    }

    public AccusationNature getNature() {
        return nature;
    }

    public void setNature(AccusationNature newNature) {
        nature = newNature;
    }

    public String getAccused() {
        return accused;
    }

    public void setAccused(String newAccused) {
        accused = newAccused;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String newHow) {
        how = newHow;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String newFirst) {
        first = newFirst;
    }

    public UUID getOffice() {
        return office;
    }

    public void setOffice(UUID newOffice) {
        office = newOffice;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String newWhat) {
        what = newWhat;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String newWho) {
        who = newWho;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate newUntil) {
        until = newUntil;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String newObjection) {
        objection = newObjection;
    }
}
