package org.hongyan.admin.accusation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hongyan.accusation.RegisterSealedPaper;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.petition.Channel;
import org.hongyan.shared.time.SystemTime;
import org.omnifaces.util.Faces;

/** An accusation on paper has come: number, day and channel, not a word of it. */
@Named
@RequestScoped
public class AccusationPaperPage {

    @Inject
    private RegisterSealedPaper register;

    @Inject
    private DoneNotes notes;

    @Inject
    private Clock clock;

    private Channel channel;
    private LocalDate receivedOn;

    /** Registers it and opens the case, where it is sent on. */
    public void register() {
        UUID matter = register.register(channel, receivedOn);
        notes.say(Texts.text("accusation.paper.done"));
        Faces.redirect("case/%s", matter);
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
