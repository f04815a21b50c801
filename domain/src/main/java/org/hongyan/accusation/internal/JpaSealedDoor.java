package org.hongyan.accusation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.accusation.AccusationState;
import org.hongyan.accusation.Arrived;
import org.hongyan.accusation.SealedDoor;
import org.hongyan.petition.Channel;
import org.hongyan.shared.time.SystemTime;

@ApplicationScoped
@Transactional
class JpaSealedDoor implements SealedDoor {

    private static final String RECEIVE = "select accusation_receive(:id, :office, :number, :at, :on, :named, :content,"
            + " :proof, :passOn, cast(:notice as date))";
    private static final String HAND_IN = "select accusation_hand_in(:id, :office, :number, :channel, :at, :on, :named,"
            + " :exposed, :slip, cast(:matter as uuid), nullif(:content, cast('' as bytea)), :passOn,"
            + " cast(:notice as date))";
    private static final String SEAL = "select accusation_seal(:matter, :accusation, :channel, :pdf, :on, :now)";
    private static final String PART = "select accusation_part(:matter, :accusation, :number, :petition, :title,"
            + " :content, cast(:demands as uuid[]), cast(:files as uuid[]), :channel, :pdf, :on)";

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    protected JpaSealedDoor() {
        this(null, null);
    }

    @Inject
    JpaSealedDoor(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Optional<String> publishedKey(UUID officeId) {
        return Results.of(
                        entities.createNativeQuery(
                                        "select k.public_key from discipline_key k join office o on o.id = k.office_id"
                                                + " where o.id = :office and o.kind = 'DISC' and o.state = 'ACTIVE'",
                                        String.class)
                                .setParameter("office", officeId),
                        String.class)
                .findFirst();
    }

    @Override
    public boolean receive(Arrived arrived, byte[] content, String proof) {
        return did(header(entities.createNativeQuery(RECEIVE, Integer.class), arrived)
                .setParameter("content", content)
                .setParameter("proof", proof));
    }

    @Override
    public boolean receiveFile(UUID accusationId, UUID fileId, byte[] content) {
        return file("select accusation_receive_file(:accusation, :file, :content)", accusationId, fileId, content);
    }

    @Override
    public Optional<Status> status(String number) {
        return Results.of(
                        entities.createNativeQuery(
                                        "select s.office_id, s.received_on, s.state, s.noticed_on, s.completed_on,"
                                                + " s.feedback_on from accusation_status(:number) s",
                                        Tuple.class)
                                .setParameter("number", number),
                        Tuple.class)
                .map(row -> new Status(
                        row.get("office_id", UUID.class),
                        day(row, "received_on"),
                        AccusationState.valueOf(row.get("state", String.class)),
                        day(row, "noticed_on"),
                        day(row, "completed_on"),
                        day(row, "feedback_on")))
                .findFirst();
    }

    @Override
    public boolean handIn(Arrived arrived, Channel channel, Source source, byte[] content) {
        entities.flush();
        return did(header(entities.createNativeQuery(HAND_IN, Integer.class), arrived)
                .setParameter("channel", channel.name())
                .setParameter("exposed", source.exposed())
                .setParameter("slip", source.slipNumber())
                .setParameter(
                        "matter",
                        source.matterId() == null ? null : source.matterId().toString())
                .setParameter("content", content == null ? new byte[0] : content));
    }

    @Override
    public boolean handInFile(UUID accusationId, UUID fileId, byte[] content) {
        return file("select accusation_hand_in_file(:accusation, :file, :content)", accusationId, fileId, content);
    }

    @Override
    public List<Paper> papers(UUID matterId) {
        entities.flush();
        return Results.of(
                        entities.createNativeQuery(
                                        "select p.name, p.paper, p.words from accusation_papers(:matter) p",
                                        Tuple.class)
                                .setParameter("matter", matterId),
                        Tuple.class)
                .map(row -> new Paper(
                        row.get("name", String.class), row.get("paper", byte[].class), row.get("words", String.class)))
                .toList();
    }

    @Override
    public boolean seal(UUID matterId, UUID accusationId, Channel channel, byte[] slip) {
        entities.flush();
        boolean sealed = did(entities.createNativeQuery(SEAL, Integer.class)
                .setParameter("matter", matterId)
                .setParameter("accusation", accusationId)
                .setParameter("channel", channel.name())
                .setParameter("pdf", slip)
                .setParameter("on", SystemTime.today(clock))
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC)));
        entities.clear();
        return sealed;
    }

    @Override
    public boolean part(UUID matterId, UUID accusationId, Kept kept, Channel channel, byte[] slip) {
        entities.flush();
        boolean parted = did(entities.createNativeQuery(PART, Integer.class)
                .setParameter("matter", matterId)
                .setParameter("accusation", accusationId)
                .setParameter("number", kept.number())
                .setParameter("petition", kept.petitionId())
                .setParameter("title", kept.title())
                .setParameter("content", kept.content())
                .setParameter("demands", ids(kept.lostDemands()))
                .setParameter("files", ids(kept.lostFiles()))
                .setParameter("channel", channel.name())
                .setParameter("pdf", slip)
                .setParameter("on", SystemTime.today(clock)));
        entities.clear();
        return parted;
    }

    @Override
    public List<Slip> slips() {
        return Results.of(
                        entities.createNativeQuery(
                                "select s.id, s.number, s.channel, s.received_on, s.sent_on, s.pdf is not null as paper"
                                        + " from accusation_slip s order by s.sent_on desc, s.number desc limit 200",
                                Tuple.class),
                        Tuple.class)
                .map(row -> new Slip(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        Channel.valueOf(row.get("channel", String.class)),
                        day(row, "received_on"),
                        day(row, "sent_on"),
                        row.get("paper", Boolean.class)))
                .toList();
    }

    @Override
    public Optional<byte[]> slipPaper(UUID slipId) {
        return Results.of(
                        entities.createNativeQuery(
                                        "select pdf from accusation_slip where id = :id and pdf is not null",
                                        byte[].class)
                                .setParameter("id", slipId),
                        byte[].class)
                .findFirst();
    }

    private static Query header(Query query, Arrived arrived) {
        return query.setParameter("id", arrived.id())
                .setParameter("office", arrived.officeId())
                .setParameter("number", arrived.number())
                .setParameter("at", arrived.at().atOffset(ZoneOffset.UTC))
                .setParameter("on", arrived.on())
                .setParameter("named", arrived.named())
                .setParameter("passOn", arrived.passOnDueOn())
                .setParameter(
                        "notice",
                        arrived.noticeDueOn() == null
                                ? null
                                : arrived.noticeDueOn().toString());
    }

    private boolean file(String call, UUID accusationId, UUID fileId, byte[] content) {
        return did(entities.createNativeQuery(call, Integer.class)
                .setParameter("accusation", accusationId)
                .setParameter("file", fileId)
                .setParameter("content", content));
    }

    private static boolean did(Query call) {
        return ((Number) call.getSingleResult()).intValue() > 0;
    }

    private static String[] ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static LocalDate day(Tuple row, String column) {
        Object day = row.get(column);
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }
}
