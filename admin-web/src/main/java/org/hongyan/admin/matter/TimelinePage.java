package org.hongyan.admin.matter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelinePart;
import org.omnifaces.cdi.Param;

/**
 * The timeline of a case, the newest entry first, thirty at a time: of everybody or of one body; what everybody sees or
 * what stays inside; about one subject; in a period. Every choice is an address, and every entry has one of its own.
 */
@Named
@RequestScoped
public class TimelinePage {

    @Inject
    private CasePage page;

    @Inject
    private Timeline timeline;

    @Inject
    @Param
    private String seen;

    @Inject
    @Param
    private String by;

    @Inject
    @Param
    private String topic;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String to;

    @Inject
    @Param
    private String before;

    private TimelineChoice choice;
    private TimelinePart shown;

    /** One choice of a filter. */
    public record Choice(String label, String address, boolean current) {}

    @PostConstruct
    void open() {
        choice = new TimelineChoice(seen, by, topic, from, to, before);
        shown = timeline.part(page.getMatter().id(), choice.asked(), TimelineChoice.PAGE);
    }

    public List<TimelineLine> getLines() {
        return shown.entries().stream().map(TimelineLine::of).toList();
    }

    /** True if older ones follow. */
    public boolean isOlder() {
        return shown.more();
    }

    /** True if the own body made any entry. */
    public boolean isWrote() {
        return shown.wrote();
    }

    /** Address of the next page of older entries. */
    public String getNext() {
        return address(
                choice.olderThan(shown.entries().get(shown.entries().size() - 1).seq()));
    }

    /** Address of the newest entries of everybody, about everything. */
    public String getWhole() {
        return address(new TimelineChoice(null, null, null, null, null, null));
    }

    /** True if not the newest entries of everybody are shown. */
    public boolean isNarrowed() {
        return choice.narrowed();
    }

    /** True if the period typed is none; it is left out then. */
    public boolean isWrongPeriod() {
        return choice.wrongPeriod();
    }

    /** Where the filter is sent to. */
    public String getPath() {
        return "/case/" + page.getMatter().id();
    }

    public TimelineTopic[] getTopics() {
        return TimelineTopic.values();
    }

    public String getTopic() {
        return choice.topic();
    }

    public String getFrom() {
        return choice.from();
    }

    public String getTo() {
        return choice.to();
    }

    public String getSeen() {
        return choice.seen();
    }

    public String getBy() {
        return choice.by();
    }

    /** Who may see an entry. */
    public List<Choice> getAudiences() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                Texts.text("case.timeline.everything"), address(choice.seenBy(null)), choice.seen() == null));
        for (Audience audience : Audience.values()) {
            choices.add(new Choice(
                    Texts.of(audience),
                    address(choice.seenBy(audience.name())),
                    audience.name().equals(choice.seen())));
        }
        return choices;
    }

    /** Who acted; no choice where one body did everything. */
    public List<Choice> getBodies() {
        List<Choice> choices = new ArrayList<>();
        if (shown.bodies().size() > 1) {
            choices.add(new Choice(
                    Texts.text("case.timeline.everybody"), address(choice.actedBy(null)), choice.by() == null));
            shown.bodies()
                    .forEach(name ->
                            choices.add(new Choice(name, address(choice.actedBy(name)), name.equals(choice.by()))));
        }
        return choices;
    }

    private String address(TimelineChoice wanted) {
        return getPath() + wanted.query() + "#timeline";
    }
}
