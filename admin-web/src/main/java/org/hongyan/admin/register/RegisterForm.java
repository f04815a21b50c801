package org.hongyan.admin.register;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.faces.Uploads;
import org.hongyan.attachment.AttachFile;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.draft.Drafts;
import org.hongyan.matching.FindMatches;
import org.hongyan.matching.Proposal;
import org.hongyan.matter.Nature;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Channel;
import org.hongyan.petition.CongressPower;
import org.hongyan.petition.CongressWish;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.RegisterPetition;
import org.hongyan.petition.SignerFile;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * The one page on which a letter, a visit or a call is entered; afterwards the same view shows the receipt, once. What
 * differs between the channels is in {@link #getIntake}.
 */
public abstract class RegisterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterPetition register;

    @Inject
    private AttachFile attach;

    @Inject
    private Drafts drafts;

    @Inject
    private DeskPage desk;

    @Inject
    private Offices offices;

    @Inject
    private SubjectItems subjects;

    @Inject
    private PlaceChoice place;

    @Inject
    private Clock clock;

    @Inject
    private CaseFiles files;

    @Inject
    private FindMatches finder;

    private final Channel channel;
    private final Map<String, String> intake = new TreeMap<>();
    private PetitionFields fields;
    private transient List<Part> scans;
    private transient Part signersFile;
    private transient Receipt receipt;
    private boolean aboveLevel;
    private long repeats;

    protected RegisterForm(Channel channel) {
        this.channel = channel;
    }

    @PostConstruct
    void open() {
        fields = new PetitionFields(SystemTime.today(clock));
        place.at(offices.byId(desk.getDesk().officeId()).orElseThrow().divisionCode());
        drafts.find(getDraftName(), null)
                .map(kept -> new DraftShape(kept.content()))
                .ifPresent(this::shape);
    }

    private void shape(DraftShape draft) {
        fields.shape(draft);
        place.setCity(draft.value("place:city"));
        place.setCounty(draft.value("place:county"));
        place.setTownship(draft.value("place:divisionCode"));
    }

    /** Puts the lines of a chosen table below what was typed; the form stays as it is. */
    public void readSigners() {
        fields.addSigners(Optional.ofNullable(signersFile)
                .map(part -> new Upload(part.getSubmittedFileName(), part.getSize(), part::getInputStream))
                .flatMap(SignerFile::read)
                .orElseThrow(() -> new InvalidInputException(List.of(new FieldError("/signersFile", "signers.file")))));
    }

    /** Registers it once, however often the button is pressed. */
    public synchronized void register() {
        if (receipt != null) {
            return;
        }
        if (fields.getNature() == Nature.ACCUSATION) {
            // it will be refused and shown the sealed way; nothing of it may stay
            drafts.discard(getDraftName(), null);
        }
        receipt = register.register(new RegisterPetition.Command(
                channel, fields.getReceivedOn(), fields.input(place.code()), written(), fields.congress()));
        drafts.discard(getDraftName(), null);
        keepScans();
        aboveLevel = files.of(receipt.matterId()).aboveLevel();
        repeats =
                finder.of(receipt.matterId()).stream().filter(Proposal::repeat).count();
    }

    private Map<String, String> written() {
        Map<String, String> written = new TreeMap<>(intake);
        written.values().removeIf(value -> value == null || value.isBlank());
        return written;
    }

    /** The petition is registered whatever is wrong with a scan; wrong ones are named beside the receipt. */
    private void keepScans() {
        List<Upload> uploads = Uploads.of(scans);
        if (uploads.isEmpty()) {
            return;
        }
        Received received = attach.toMatter(receipt.matterId(), uploads);
        received.wrong().forEach(error -> {
            String text = Texts.of(error);
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }

    /** Name of the draft, {@code register.letter}. */
    public String getDraftName() {
        return "register." + channel.name().toLowerCase(Locale.ROOT);
    }

    public Channel getChannel() {
        return channel;
    }

    /** The receipt once it is registered, else null. */
    public Receipt getReceipt() {
        return receipt;
    }

    /** True if what was registered is a visit above the competent and the next level. */
    public boolean isAboveLevel() {
        return aboveLevel;
    }

    /** How many earlier matters of the own body it may repeat, for the clerk to compare. */
    public long getRepeats() {
        return repeats;
    }

    public PetitionFields getFields() {
        return fields;
    }

    /** True at a people's congress, which has a tree of its own. */
    public boolean isCongress() {
        return desk.getDesk().kind() == OfficeKind.NPC;
    }

    public CongressWish[] getWishes() {
        return CongressWish.values();
    }

    public CongressPower[] getPowers() {
        return CongressPower.values();
    }

    public Nature[] getNatures() {
        return Nature.values();
    }

    public List<SelectItem> getSubjects() {
        return subjects.items();
    }

    public PlaceChoice getPlace() {
        return place;
    }

    /** What belongs to the channel only. */
    public Map<String, String> getIntake() {
        return intake;
    }

    public Part getSignersFile() {
        return signersFile;
    }

    public void setSignersFile(Part newFile) {
        signersFile = newFile;
    }

    public List<Part> getScans() {
        return scans;
    }

    public void setScans(List<Part> newScans) {
        scans = newScans;
    }
}
