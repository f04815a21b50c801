package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.petition.Channel;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;

/** Seals what leaves an office and hands it in; once it is sealed, nobody there reads it again. */
@ApplicationScoped
class SealedSending {

    private final SealedDoor door;
    private final SealingDesk sealing;

    /** For the proxy. */
    protected SealedSending() {
        this(null, null);
    }

    @Inject
    SealedSending(SealedDoor door, SealingDesk sealing) {
        this.door = door;
        this.sealing = sealing;
    }

    /** With the files it has and what other bodies wrote about it. */
    void send(
            Arrived arrived,
            Channel channel,
            SealedDoor.Source source,
            MatterWords.Everything everything,
            List<SealedDoor.Paper> papers) {
        List<AccusationText.FileLine> lines = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        everything.files().forEach((name, content) -> {
            lines.add(new AccusationText.FileLine(Ids.next(), name.substring(name.indexOf('/') + 1), content.length));
            contents.add(content);
        });
        for (SealedDoor.Paper paper : papers) {
            byte[] content = paper.pdf() == null ? paper.words().getBytes(StandardCharsets.UTF_8) : paper.pdf();
            String ending = paper.pdf() == null ? ".txt" : ".pdf";
            lines.add(new AccusationText.FileLine(Ids.next(), paper.name().strip() + ending, content.length));
            contents.add(content);
        }
        UUID office = arrived.officeId();
        byte[] text = everything.onPaper() && lines.isEmpty()
                ? null
                : sealing.seal(
                        office, arrived.id(), everything.text().with(lines).bytes());
        boolean done = door.handIn(arrived, channel, source, text);
        for (int i = 0; done && i < lines.size(); i++) {
            UUID id = lines.get(i).id();
            done = door.handInFile(arrived.id(), id, sealing.seal(office, id, contents.get(i)));
        }
        if (!done) {
            throw new RefusedException(new NoDisciplineOffice(DisciplineRoutePolicy.NATIONAL_PHONE));
        }
    }
}
