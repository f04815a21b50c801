package org.hongyan.admin.matter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.hongyan.petition.CaseFile;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.CongressClass;
import org.hongyan.petition.CongressMarks;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.RevealPetitioner;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Desks;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.omnifaces.cdi.Param;

/** One matter: what it is, who has it, what runs, what was done, what may be done now. */
@Named
@RequestScoped
public class CasePage {

    private static final int CLOCKS_SHOWN = 4;

    /** States that lie over the state of a matter; each explains itself. Other marks have chips or panels of their own. */
    private static final Set<String> OVERLAYS = Set.of(
            "PRIORITY",
            "AWAITING_SUPPLEMENT",
            "WITHDRAWAL_PENDING",
            "EXECUTION_PENDING",
            "KEY_MATTER",
            "JOINT_MEETING",
            "BACKLOG",
            "EXTENDED",
            "SUPERVISED",
            "RUSH",
            "PAPER_TO_SIGN",
            "IN_HEARING");

    @Inject
    private MatterReader reader;

    @Inject
    private CaseFiles files;

    @Inject
    private CongressMarks marks;

    @Inject
    private DeskLists lists;

    @Inject
    private Chips chips;

    @Inject
    private HandoverTree tree;

    @Inject
    private OpenSteps steps;

    @Inject
    private Divisions divisions;

    @Inject
    private Desks desks;

    @Inject
    private RevealPetitioner reveal;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private MatterView matter;
    private CaseFile file;
    private List<HandoverNode> handovers;
    private List<String> overlays;
    private OpenSteps.Open open;
    private Map<UUID, PetitionerInput> shown;
    private String reason;

    @PostConstruct
    void begin() {
        UUID matterId = parse(id);
        matter = reader.open(matterId);
        file = files.of(matterId);
        handovers = tree.of(matter);
        shown = new LinkedHashMap<>();
    }

    /** An id, or the matter is not found: an address that is no id tells nothing more. */
    public static UUID parse(String text) {
        if (text == null || !text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new RefusedException(new MatterNotFound());
        }
        return UUID.fromString(text);
    }

    /** Shows name, contact and identity of one petitioner; writes a line into the audit trail. */
    public void show(UUID petitionerId) {
        shown.put(petitionerId, reveal.reveal(matter.id(), petitionerId, reason));
        reason = null;
    }

    /** True if this person was unmasked just now. */
    public boolean inClear(UUID petitionerId) {
        return shown.containsKey(petitionerId);
    }

    /** The petitioners, masked but for those unmasked just now. */
    public List<CaseFile.Person> getPeople() {
        return file.people().stream()
                .map(person -> inClear(person.id()) ? person.shown(shown.get(person.id())) : person)
                .toList();
    }

    public MatterView getMatter() {
        return matter;
    }

    /** True where the procedure has ended, so that nobody waits for anybody. */
    public boolean isEnded() {
        return matter.state().terminal();
    }

    /** Its class in the register of the own people's congress, null everywhere else. */
    public CongressClass getCongress() {
        return marks.of(getMatter().id()).orElse(null);
    }

    public CaseFile getFile() {
        return file;
    }

    /** Names of the overlays of the matter, as the own list knows them. */
    public List<String> getOverlays() {
        if (overlays == null) {
            overlays =
                    lists.marks(matter.id()).stream().filter(OVERLAYS::contains).toList();
        }
        return overlays;
    }

    public List<HandoverNode> getHandovers() {
        return handovers;
    }

    /** Running clocks first, at most four. */
    public List<ClockCard> getClocks() {
        return matter.clocks().stream()
                .filter(line -> line.state() != MatterClock.State.VOID)
                .limit(CLOCKS_SHOWN)
                .map(chips::card)
                .toList();
    }

    /** The pages that are open now, read once for everything the page shows of them. */
    public OpenSteps.Open getOpen() {
        if (open == null) {
            open = steps.read(matter);
        }
        return open;
    }

    /** Province to township, without the province. */
    public String getPlace() {
        if (matter.divisionCode() == null) {
            return matter.placeDetail();
        }
        List<String> names = divisions.path(matter.divisionCode()).stream()
                .skip(1)
                .map(Division::name)
                .toList();
        return (String.join("", names) + " " + matter.placeDetail()).strip();
    }

    public String getHolder() {
        return tree.name(matter.holderBodyId());
    }

    public String getResponsible() {
        return tree.name(matter.responsibleBodyId());
    }

    public String getHandler() {
        UUID handler = matter.handlerId();
        return handler == null ? "" : desks.names(List.of(handler)).getOrDefault(handler, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
