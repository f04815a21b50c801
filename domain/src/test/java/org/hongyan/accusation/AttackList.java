package org.hongyan.accusation;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hongyan.attachment.Attachments;
import org.hongyan.document.Documents;
import org.hongyan.draft.Drafts;
import org.hongyan.handover.HandOverMatter;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.Handovers;
import org.hongyan.handover.RecallHandover;
import org.hongyan.lookup.LookUpPetition;
import org.hongyan.lookup.VerifyDocument;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Channel;
import org.hongyan.petition.RegisterPetition;
import org.hongyan.petition.RevealPetitioner;
import org.hongyan.petition.SubmitPetition;
import org.hongyan.privacy.KeyPurpose;
import org.hongyan.privacy.KeyRing;
import org.hongyan.reply.AllotMatter;
import org.hongyan.staff.Actor;
import org.hongyan.testing.World;

/** The attempts, in words and made; see {@link FortyAttacksIT}. */
final class AttackList {

    private final Attackers at;

    AttackList(Attackers at) {
        this.at = at;
    }

    /** One attempt: in words, and made. */
    record Attempt(String words, Callable<Object> deed) {

        @Override
        public String toString() {
            return words;
        }
    }

    static Attempt of(String words, Callable<Object> deed) {
        return new Attempt(words, deed);
    }

    private Attempt by(Actor actor, String words, Callable<Object> deed) {
        return new Attempt(words, () -> world().as(actor, () -> world().inTransaction(deed)));
    }

    private World world() {
        return at.world;
    }

    private <T> T get(Class<T> type) {
        return at.world.get(type);
    }

    Stream<Attempt> all() {
        return Stream.of(unitThatHadIt(), officesInTheChain(), otherWays(), new LineAttacks(at).all())
                .flatMap(List::stream);
    }

    private List<Attempt> unitThatHadIt() {
        Actor unit = at.accused;
        UUID matter = at.matter;
        return List.of(
                by(unit, "the accused unit opens the case by its link", () -> get(MatterReader.class)
                        .open(matter)
                        .title()),
                by(unit, "the accused unit looks through every list of its desk", () -> get(DeskLists.class)
                        .page(DeskQuery.of(EnumSet.allOf(DeskGroup.class), 100))
                        .toString()),
                by(
                        unit,
                        "the accused unit opens letters and people of the case",
                        () -> get(CaseFiles.class).of(matter).petitions().get(0).text()),
                by(unit, "the accused unit lists the files of the case", () -> get(Attachments.class)
                        .ofMatter(matter)
                        .toString()),
                by(unit, "the accused unit lists the documents it wrote itself", () -> get(Documents.class)
                        .ofMatter(matter)
                        .toString()),
                by(unit, "the accused unit prints the letter it once received", () -> get(Documents.class)
                        .pdf(at.letter)
                        .map(pdf -> SealedScene.WORDS)
                        .orElse("")),
                by(unit, "the accused unit reads the timeline", () -> get(Timeline.class)
                        .of(matter)
                        .toString()),
                at.use(unit, "the accused unit unmasks the accuser, giving a reason", () -> get(RevealPetitioner.class)
                        .reveal(matter, at.petitioner, "联系信访人")
                        .name()),
                at.use(unit, "the accused unit gives the case to a handler of its own", () -> {
                    get(AllotMatter.class)
                            .allot(new AllotMatter.Order(matter, at.scene.stage.village, unit.personId(), "分工", true));
                    return "";
                }),
                by(unit, "the accused unit finds what it had typed and not sent", () -> get(Drafts.class)
                        .find("reply.opinion", matter)
                        .map(Object::toString)
                        .orElse("")),
                of(
                        "the accused unit reads the petition past the pages",
                        () -> at.desk(unit, "select content from petition")),
                of(
                        "the accused unit reads the accuser's name past the pages",
                        () -> at.desk(unit, "select name_masked || name_index from petitioner")),
                of("the accused unit reads the demands past the pages", () -> at.desk(unit, "select text from demand")),
                of(
                        "the accused unit reads the notes of the hearing past the pages",
                        () -> at.desk(unit, "select text || people from working_note")),
                of(
                        "the accused unit asks for the list row again",
                        () -> at.desk(
                                unit,
                                "select desk_refresh('" + matter
                                        + "')::text || (select string_agg(title, '') from desk_item)")),
                of(
                        "the accused unit takes the case back into its hands",
                        () -> at.desk(
                                unit,
                                "select standing_move('" + matter + "', '" + at.scene.lower.body() + "', '"
                                        + unit.bodyId() + "', '{PAST}', '{}', now())")));
    }

    private List<Attempt> officesInTheChain() {
        Actor county = at.county;
        return List.of(
                at.use(county, "the office that had handed it over recalls it", () -> {
                    get(RecallHandover.class).recall(at.matter, "办理单位有误");
                    return "";
                }),
                at.use(county, "a paper accusation is assigned to the unit it accuses", () -> get(HandOverMatter.class)
                        .handOver(new HandOverMatter.Order(
                                at.slipOnPaper, HandoverKind.REFER, at.scene.stage.town.body(), null, "", ""))),
                of(
                        "a co-handling is written for the accused unit past the pages",
                        () -> at.desk(county, handoverRow("CO_HANDLE"))),
                of("a copy is written for the accused unit past the pages", () -> at.desk(county, handoverRow("COPY"))),
                of(
                        "the packet of the old handover is opened again",
                        () -> at.desk(county, "update handover_packet set ended = false")),
                of(
                        "a file is shared along the old handover",
                        () -> at.desk(
                                county,
                                "insert into attachment_share (attachment_id, matter_id, body_id, shared_by_body_id,"
                                        + " handover_id, shared_at) select a.id,"
                                        + " a.matter_id, '" + at.accused.bodyId() + "', '"
                                        + county.bodyId() + "', '" + at.handover + "', now() from attachment a")),
                by(county, "the office reads the old handover", () -> get(Handovers.class)
                        .ofMatter(at.matter)
                        .toString()),
                of("the office dumps every row it may read", () -> at.everything(county)),
                of("the supervisor dumps every row he may read", () -> at.everything(at.supervisor)),
                of("the provincial administrator dumps every row", () -> at.everything(at.admin)),
                of(
                        "statistics count accusations of an office",
                        () -> at.desk(
                                county,
                                "select count(*) || '" + SealedScene.ACCUSED
                                        + "' from accusation having count(*) > 0")),
                of(
                        "the superior government draws samples as if it were the line",
                        () -> at.desk(
                                at.supervisor,
                                "select b::text || '" + SealedScene.ACCUSED
                                        + "' from accusation_below(current_date) b")),
                of(
                        "duplicates are looked for by the accused's name",
                        () -> at.desk(
                                county,
                                "select id::text from accusation where accused_index && array(select name_index from"
                                        + " petitioner)")),
                of(
                        "an accusation is handed in to read it as its sender",
                        () -> at.desk(
                                county,
                                "select content::text || '" + SealedScene.WORDS
                                        + "' from accusation where from_body_id = '" + county.bodyId() + "'")),
                of(
                        "the slip is asked for more than number, day and channel",
                        () -> at.desk(
                                county,
                                "select row(number, channel, received_on, sent_on)::text from accusation_slip")));
    }

    private String handoverRow(String kind) {
        return "insert into handover (id, matter_id, kind, sender_office_id, sender_body_id, receiver_office_id,"
                + " receiver_body_id, to_handle, state, arrived_at, arrived_on) values (gen_random_uuid(), '"
                + at.matter
                + "', '" + kind + "', '" + at.county.officeId() + "', '" + at.county.bodyId() + "', '"
                + at.accused.officeId() + "', '" + at.accused.bodyId() + "', false, 'ARRIVED', now(), current_date)";
    }

    private List<Attempt> otherWays() {
        return List.of(
                of(
                        "whoever runs the database reads every table in clear",
                        () -> String.join(
                                ",",
                                SealedScene.SECRETS.stream().map(this::tables).toList())),
                of("the log of all this is read", () -> at.log),
                of("messages waiting to be sent are opened with the key ring", this::messages),
                by(
                        Actor.citizen(),
                        "the check page is asked about the letter of the handover",
                        () -> get(VerifyDocument.class)
                                .verify(at.letterNumber, at.letterCode, "1.1.1.1")
                                .toString()),
                at.use(Actor.citizen(), "a program submits an accusation as a petition", () -> get(SubmitPetition.class)
                        .submit(new SubmitPetition.Command(
                                at.scene.stage.city.code(), at.scene.accusation(), true, null, "键-攻-一"))),
                at.use(at.county, "a clerk types an accusation into the register", () -> get(RegisterPetition.class)
                        .register(new RegisterPetition.Command(
                                Channel.LETTER, at.scene.stage.today(), at.scene.accusation(), java.util.Map.of()))),
                at.use(
                        Actor.citizen(),
                        "the petition's own code is used by somebody who got hold of it",
                        () -> Attackers.shown(get(LookUpPetition.class)
                                .lookUp(
                                        at.receipt.number(),
                                        at.receipt.codes().get(0).code(),
                                        "1.1.1.1")
                                .status())),
                at.use(
                        Actor.citizen(),
                        "the line is asked with a number and a wrong code",
                        () -> get(LookUpAccusation.class)
                                .lookUp(
                                        at.atLowerNumber,
                                        at.receipt.codes().get(0).code(),
                                        "9.9.9.9")),
                at.use(Actor.citizen(), "number and code of an accusation are stolen", () -> get(LookUpAccusation.class)
                        .lookUp(at.atLowerNumber, at.atLowerCode, "9.9.9.9")),
                of(
                        "the portal's role reads the line",
                        () -> at.portal("", "select content::text || '" + SealedScene.WORDS + "' from accusation")),
                of(
                        "the jobs' role reads the line",
                        () -> at.jobs("select content::text || '" + SealedScene.WORDS + "' from accusation")),
                of(
                        "the installation's key ring opens a sealed text",
                        () -> new String(
                                get(KeyRing.class).open(KeyPurpose.PERSONAL, at.content(at.atLower), new byte[0]),
                                StandardCharsets.UTF_8)));
    }

    private String tables(String secret) {
        try {
            return at.scene.tablesWith(secret).stream().anyMatch(table -> !table.equals("staff_member")) ? secret : "";
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Everything on its way out, but for the number of the telephone it goes to. */
    String messages() {
        KeyRing ring = get(KeyRing.class);
        String rows =
                at.owner("select coalesce(string_agg(id::text || '|' || encode(payload, 'hex'), ','), '') from outbox"
                        + " where payload is not null");
        return (Stream.of(rows.split(","))
                                .filter(row -> row.contains("|"))
                                .map(row -> open(ring, row))
                                .toList()
                        + at.owner("select coalesce(string_agg(title || text, ''), '') from notice"))
                .replace(SealedScene.PHONE, "");
    }

    private String open(KeyRing ring, String row) {
        String[] parts = row.split("\\|");
        return new String(
                ring.open(
                        KeyPurpose.OUTBOX,
                        java.util.HexFormat.of().parseHex(parts[1]),
                        ("outbox/" + parts[0]).getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
    }
}
