package org.hongyan.admin.discipline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hongyan.accusation.TakeInAccusation;
import org.hongyan.petition.Channel;
import org.hongyan.shared.time.SystemTime;
import org.omnifaces.util.Faces;

/** A letter, a visit or a call that came to the discipline office itself; the code is shown once, on this page. */
@Named
@RequestScoped
public class DisciplineEnterPage {

    @Inject
    private TakeInAccusation takeIn;

    @Inject
    private Clock clock;

    private final AccusationFields fields = new AccusationFields();
    private Channel channel;
    private LocalDate receivedOn;
    private TakeInAccusation.Taken taken;

    /** Seals it to the own office. */
    public void take() {
        taken = takeIn.takeIn(channel, receivedOn, fields.input());
    }

    public boolean isDone() {
        return taken != null;
    }

    public TakeInAccusation.Taken getTaken() {
        return taken;
    }

    /** The code in groups of six, as it is read out. */
    public List<String> getGroups() {
        return List.of(taken.ticket().code().split("(?<=\\G.{6})"));
    }

    public AccusationFields getFields() {
        return fields;
    }

    /** Everything but online. */
    public List<Channel> getChannels() {
        return Arrays.stream(Channel.values())
                .filter(one -> one != Channel.ONLINE)
                .toList();
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel newChannel) {
        channel = newChannel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn == null && !Faces.isPostback() ? SystemTime.today(clock) : receivedOn;
    }

    public void setReceivedOn(LocalDate newReceivedOn) {
        receivedOn = newReceivedOn;
    }
}
