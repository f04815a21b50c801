package org.hongyan.admin.register;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.draft.Drafts;
import org.hongyan.matching.FindMatches;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.hongyan.petition.CaseFile;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.CongressClass;
import org.hongyan.petition.CongressPower;
import org.hongyan.petition.CongressWish;
import org.hongyan.petition.EnterRegister;
import org.hongyan.tenant.OfficeKind;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** An online submission is completed and entered in the register. What the petitioner wrote stays as it is. */
@Named
@ViewScoped
public class RegisterOnlinePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "register.online";

    @Inject
    private MatterReader reader;

    @Inject
    private CaseFiles files;

    @Inject
    private EnterRegister enter;

    @Inject
    private FindMatches finder;

    @Inject
    private Drafts drafts;

    @Inject
    private DoneNotes notes;

    @Inject
    private DeskPage desk;

    @Inject
    private SubjectItems subjects;

    @Inject
    private PlaceChoice place;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private UUID matterId;
    private transient MatterView matter;
    private transient CaseFile file;
    private String title;
    private String subject;
    private String placeDetail;
    private CongressWish congressWish;
    private CongressPower congressPower;

    @PostConstruct
    void open() {
        matterId = CasePage.parse(id);
        title = getMatter().title();
        subject = getMatter().subjectCode();
        placeDetail = getMatter().placeDetail();
        place.at(getMatter().divisionCode());
        drafts.find(DRAFT, matterId).map(kept -> new DraftShape(kept.content())).ifPresent(draft -> {
            place.setCity(draft.value("place:city"));
            place.setCounty(draft.value("place:county"));
            place.setTownship(draft.value("place:divisionCode"));
        });
    }

    /** Registers and opens the case. */
    public void register() {
        enter.enter(
                matterId,
                new EnterRegister.Completion(
                        title, subject, place.code(), placeDetail, new CongressClass(congressWish, congressPower)));
        drafts.discard(DRAFT, matterId);
        notes.say(Texts.text("register.online.done", getMatter().number()));
        Faces.redirect(finder.of(matterId).isEmpty() ? "case/%s" : "matching/merge/%s", matterId);
    }

    /** True at a people's congress, which classes it by a tree of its own. */
    public boolean isCongress() {
        return desk.getDesk().kind() == OfficeKind.NPC;
    }

    /** Every wish but an accusation, which is split off and sealed. */
    public List<CongressWish> getWishes() {
        return List.of(CongressWish.REQUEST, CongressWish.PROPOSAL, CongressWish.CRITICISM, CongressWish.APPEAL);
    }

    public CongressPower[] getPowers() {
        return CongressPower.values();
    }

    public CongressWish getCongressWish() {
        return congressWish;
    }

    public void setCongressWish(CongressWish newWish) {
        congressWish = newWish;
    }

    public CongressPower getCongressPower() {
        return congressPower;
    }

    public void setCongressPower(CongressPower newPower) {
        congressPower = newPower;
    }

    public MatterView getMatter() {
        if (matter == null) {
            matter = reader.open(matterId);
        }
        return matter;
    }

    public CaseFile getFile() {
        if (file == null) {
            file = files.of(matterId);
        }
        return file;
    }

    public List<SelectItem> getSubjects() {
        return subjects.items();
    }

    public PlaceChoice getPlace() {
        return place;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String newSubject) {
        subject = newSubject;
    }

    public String getPlaceDetail() {
        return placeDetail;
    }

    public void setPlaceDetail(String newPlaceDetail) {
        placeDetail = newPlaceDetail;
    }
}
