package org.hongyan.admin.register;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Uploads;
import org.hongyan.attachment.Upload;
import org.hongyan.draft.Drafts;
import org.hongyan.matter.Nature;
import org.hongyan.petition.Channel;
import org.hongyan.petition.IntakeField;
import org.hongyan.petition.RegisterPetition;
import org.hongyan.petition.SignerFile;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;

/**
 * The one form on which whatever comes is entered, made for the keyboard: what the one before had in common is filled in,
 * and one key registers and opens the next. Receipts are shown in this view only: at once, or gathered and printed in one
 * go. What differs between the channels is in {@link #getIntake}.
 */
public abstract class RegisterForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<Channel> AT_THE_DESK =
            Set.of(Channel.VISIT, Channel.TEAHOUSE, Channel.DEPUTY, Channel.OUTREACH);
    private static final RegisterChoices CHOICES = new RegisterChoices();

    @Inject
    private Registering registering;

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
    private RegisterHabits habits;

    @Inject
    private PeopleDesk peopleDesk;

    private Channel channel;
    private final RegisteredPile pile = new RegisteredPile();
    private final Map<String, String> intake = new TreeMap<>();
    private PetitionFields fields;
    private boolean followed;
    private int turn;
    private int sentTurn;
    private transient List<Part> scans;
    private transient Part signersFile;
    private transient boolean shown;

    protected RegisterForm(Channel channel) {
        this.channel = channel;
    }

    @PostConstruct
    void open() {
        channel = channel == null ? ofAddress() : channel;
        if (channel == null) {
            return;
        }
        fresh();
        drafts.find(getDraftName(), null)
                .map(kept -> new DraftShape(kept.content()))
                .ifPresent(this::shape);
    }

    /** Of a page that learns its channel from its address; null where it names none. */
    protected Channel ofAddress() {
        return null;
    }

    /** An empty form, filled with what the one before had in common. */
    private void fresh() {
        fields = new PetitionFields(SystemTime.today(clock));
        intake.clear();
        place.at(offices.byId(desk.getDesk().officeId()).orElseThrow().divisionCode());
        Optional<RegisterHabits.Habit> last = habits.recall(channel);
        followed = last.isPresent();
        last.ifPresent(habit -> {
            intake.putAll(habit.intake());
            fields.setSubject(habit.subject());
            Optional.ofNullable(habit.receivedOn()).ifPresent(fields::setReceivedOn);
            Optional.ofNullable(habit.place()).ifPresent(place::at);
        });
    }

    /** Begins anew without anything of the one before. */
    public void forget() {
        habits.forget(channel);
        drafts.discard(getDraftName(), null);
        fresh();
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

    /** Registers it once, however often the button is pressed, and shows every receipt that waits. */
    public synchronized void register() {
        if (enter()) {
            shown = true;
        }
    }

    /** Registers it and opens the next; its receipt waits above. */
    public synchronized void registerNext() {
        if (enter()) {
            shown = pile.full();
        }
        fresh();
    }

    /** Shows the receipts that wait, without a further one. */
    public void show() {
        shown = pile.isWaiting();
    }

    /** Done with the receipts: nothing more is kept of their codes. Asks once where they are on no paper yet. */
    public void printed() {
        shown = !pile.letGo();
    }

    /** False for a form that was sent once more, by a second press or by loading the answer again. */
    private boolean enter() {
        if (shown || sentTurn != turn) {
            return false;
        }
        if (fields.getNature() == Nature.ACCUSATION) {
            // it will be refused and shown the sealed way; nothing of it may stay
            drafts.discard(getDraftName(), null);
        }
        Map<String, String> written = new TreeMap<>(intake);
        written.values().removeIf(value -> value == null || value.isBlank());
        Registered one = registering.enter(
                new RegisterPetition.Command(
                        channel, fields.getReceivedOn(), fields.input(place.code()), written, fields.congress()),
                Uploads.of(scans));
        drafts.discard(getDraftName(), null);
        habits.remember(
                channel, new RegisterHabits.Habit(fields.getReceivedOn(), place.code(), fields.getSubject(), written));
        pile.add(one);
        turn++;
        return true;
    }

    /** Name of the draft, {@code register.letter}. */
    public String getDraftName() {
        return "register." + word(channel);
    }

    /** How a channel is called in addresses and names of texts: {@code handeddown}. */
    static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The word of the channel of this page. */
    public String getKind() {
        return channel == null ? "" : word(channel);
    }

    /** Goes with the form, to tell it from one that was sent before. */
    public int getTurn() {
        return turn;
    }

    public void setTurn(int newSent) {
        sentTurn = newSent;
    }

    public Channel getChannel() {
        return channel;
    }

    /** What waits to be printed. */
    public RegisteredPile getPile() {
        return pile;
    }

    /** True while the receipts are shown instead of the form. */
    public boolean isShown() {
        return shown;
    }

    /** True if something of the one before was filled in. */
    public boolean isFollowed() {
        return followed;
    }

    /** True if the register keeps that of this channel. */
    public boolean has(String field) {
        return channel.has(IntakeField.valueOf(field));
    }

    /** True if this channel needs it. */
    public boolean needs(String field) {
        return channel.needs(IntakeField.valueOf(field));
    }

    /** What the lists of the form offer. */
    public RegisterChoices getChoices() {
        return CHOICES;
    }

    /** Reading of cards and numbers. */
    public PeopleDesk getPeopleDesk() {
        return peopleDesk;
    }

    /** True where people with their cards stand at the desk. */
    public boolean isCardReader() {
        return AT_THE_DESK.contains(channel);
    }

    /** Takes what the reader gave into the first empty row of persons. */
    public void readCard() {
        peopleDesk.readInto(fields);
    }

    public PetitionFields getFields() {
        return fields;
    }

    /** True at a people's congress, which has a tree of its own. */
    public boolean isCongress() {
        return desk.getDesk().kind() == OfficeKind.NPC;
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
