package org.hongyan.admin.bulk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.work.WorkRow;
import org.hongyan.admin.work.WorkRows;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.reply.AllotMatter;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Role;

/** The matters ticked in a list: printed with masked names, or allotted one by one, each with its own outcome. */
@Named
@RequestScoped
public class BulkPage {

    private static final int MOST = DeskQuery.MAX_LIMIT;

    @Inject
    private HttpServletRequest request;

    @Inject
    private DeskLists lists;

    @Inject
    private DeskPage desk;

    @Inject
    private Desks desks;

    @Inject
    private WorkRows asShown;

    @Inject
    private AllotMatter allot;

    @Inject
    private Chips chips;

    private final Set<UUID> chosen = new LinkedHashSet<>();
    private String act;
    private String ids = "";
    private String handlerId;
    private String reason;
    private boolean noInterest;
    private List<Outcome> outcomes;

    /** What became of one matter: done, or why not. */
    public record Outcome(String number, String title, boolean done, String why) {}

    @PostConstruct
    void open() {
        act = "allot".equals(request.getParameter("do")) ? "allot" : "list";
        String[] ticked = request.getParameterValues("m");
        if (ticked != null) {
            take(ticked);
        }
    }

    private void take(String... ticked) {
        for (String one : ticked) {
            id(one).ifPresent(chosen::add);
        }
        ids = String.join(",", chosen.stream().map(UUID::toString).toList());
    }

    /** Whatever is no id is no matter. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** True if more are ticked than are done at once. */
    public boolean isTooMany() {
        return chosen.size() > MOST;
    }

    public String getLimit() {
        return Texts.text("bulk.tooMany", MOST, chosen.size());
    }

    /** What of the ticked matters stands in the own list. */
    public List<WorkRow> getRows() {
        return isTooMany()
                ? List.of()
                : lists.rows(chosen).stream()
                        .map(row -> asShown.of(row, List.of()))
                        .toList();
    }

    /** Each matter on its own: what is refused stops nothing else. */
    public void allot() {
        Optional<Desks.Person> handler = colleagues().stream()
                .filter(person -> person.id().toString().equals(handlerId))
                .findFirst();
        UUID section = handler.map(Desks.Person::sectionId).orElse(null);
        UUID person = handler.map(Desks.Person::id).orElse(null);
        List<Outcome> all = new ArrayList<>();
        for (var row : lists.rows(chosen.stream().limit(MOST).toList())) {
            String why = "";
            try {
                allot.allot(new AllotMatter.Order(row.matterId(), section, person, reason, noInterest));
            } catch (InvalidInputException wrong) {
                if (all.stream().noneMatch(Outcome::done) && mine(wrong)) {
                    throw wrong;
                }
                why = said(wrong);
            } catch (RefusedException refused) {
                why = Format.refusal(refused.refusal());
            }
            all.add(new Outcome(row.number(), row.title(), why.isEmpty(), why));
        }
        outcomes = all;
    }

    /** How many were done, and how many not. */
    public String getSummary() {
        long done = outcomes.stream().filter(Outcome::done).count();
        return Texts.text("bulk.done", done, outcomes.size() - done);
    }

    /** True if what is wrong is wrong with the form, and so for every matter. */
    private static boolean mine(InvalidInputException wrong) {
        return wrong.errors().stream().anyMatch(error -> !error.pointer().equals("/handlerId"))
                || wrong.errors().stream().anyMatch(error -> error.code().contains("missing"));
    }

    private static String said(InvalidInputException wrong) {
        List<String> lines = new ArrayList<>();
        for (FieldError error : wrong.errors()) {
            lines.add(Texts.text("input." + error.code(), error.args().toArray()));
        }
        return String.join(" ", lines);
    }

    /** Colleagues who may handle. */
    public List<SelectItem> getHandlers() {
        return colleagues().stream()
                .map(person -> new SelectItem(person.id().toString(), person.name()))
                .toList();
    }

    private List<Desks.Person> colleagues() {
        return desks.colleagues(desk.getDesk().bodyId(), Role.HANDLER);
    }

    /** True for allotting, by somebody who may. */
    public boolean isAllotting() {
        return act.equals("allot") && desk.may(Permission.APPROVE);
    }

    public String getTitle() {
        return Texts.text("bulk.title." + (isAllotting() ? "allot" : "list"));
    }

    /** Under a printed list: how many, when, and that names are masked. */
    public String getPrinted() {
        return Texts.text("bulk.printed", chosen.size(), Format.longDate(chips.today()));
    }

    public String getAllotLabel() {
        return Texts.text("bulk.allot", chosen.size());
    }

    /** Null before anything was done. */
    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    public String getIds() {
        return ids;
    }

    /** Travels with the form. */
    public void setIds(String joined) {
        act = "allot";
        take(joined.split(","));
    }

    public String getHandlerId() {
        return handlerId;
    }

    public void setHandlerId(String newHandlerId) {
        handlerId = newHandlerId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean stated) {
        noInterest = stated;
    }
}
