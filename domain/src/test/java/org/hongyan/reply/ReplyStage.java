package org.hongyan.reply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.AddStampedScan;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.Finding;
import org.hongyan.document.ServingMethod;
import org.hongyan.handover.HandOverMatter;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.petition.Receipt;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;

/** A city, a township below it, a congress beside the township, and a matter on its way through them. */
public final class ReplyStage {

    /** The day every story begins, a Monday. */
    public static final LocalDate START = LocalDate.of(2026, 10, 26);

    public final World world = World.start();
    public final Petitioners petitioners = new Petitioners(world);
    public final TestOffice city = world.places().office("chibi", "赤壁市", OfficeKind.GOV, OfficeLevel.COUNTY, null);
    public final TestOffice town =
            world.places().office("guantangyi", "官塘驿镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
    public final TestOffice congress =
            world.places().office("guantangyi-npc", "官塘驿镇人大主席团", OfficeKind.NPC, OfficeLevel.TOWNSHIP, null);
    public final UUID land = world.places().section(town, town.body(), "自然资源和规划所");
    public final UUID village = world.places().section(town, town.body(), "柳堤村");
    public final UUID otherVillage = world.places().section(town, town.body(), "芳秀畈村");
    public final Actor cityClerk = world.places().person(city, "甲", Role.INTAKE_CLERK, Role.DISPATCHER);
    public final Actor congressClerk = world.places().person(congress, "乙", Role.INTAKE_CLERK, Role.DISPATCHER);
    public final Actor handler = world.places().person(town, "丙", Role.HANDLER);
    public final Actor colleague = world.places().person(town, town.body(), land, "丁", Role.HANDLER);
    public final Actor villager = world.places().person(town, town.body(), village, "戊", Role.HANDLER);
    public final Actor head = world.places().person(town, "己", Role.APPROVER);
    public final Actor both = world.places().person(town, "庚", Role.HANDLER, Role.APPROVER);

    public ReplyStage() {
        sql("update unit set village = true where id in (?, ?)", village, otherVillage);
        sql(
                "update office set division_code = (select division_code from office where id = ?) where id = ?",
                town.id(),
                congress.id());
        world.clock().setDay(START);
    }

    /** A letter of that many representatives, registered in the city and assigned to the township. */
    public Receipt assigned(int representatives) {
        Receipt receipt = petitioners.letter(cityClerk, petitioners.claim(representatives));
        hand(cityClerk, receipt.matterId(), HandoverKind.ASSIGN);
        return receipt;
    }

    /** The same, but referred. */
    public Receipt referred(int representatives) {
        Receipt receipt = petitioners.letter(cityClerk, petitioners.claim(representatives));
        hand(cityClerk, receipt.matterId(), HandoverKind.REFER);
        return receipt;
    }

    /** The clerk hands it to the township. */
    public void hand(Actor clerk, UUID matter, HandoverKind kind) {
        world.as(clerk, () -> world.get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(
                        matter,
                        kind,
                        town.body(),
                        kind == HandoverKind.ASSIGN ? LocalDate.of(2026, 12, 18) : null,
                        "查清事实,书面答复并报结。",
                        "")));
    }

    public AcceptMatter.Order order(UUID matter, ServingMethod served) {
        return new AcceptMatter.Order(matter, null, handler.personId(), head.personId(), true, served);
    }

    public UUID accept(UUID matter) {
        return world.as(handler, () -> world.get(AcceptMatter.class).accept(order(matter, ServingMethod.POST)));
    }

    public void hear(UUID matter) {
        world.as(handler, () -> world.get(HearPetitioner.class)
                .record(matter, Typed.talk(handler, today(), petitioners(handler, matter), "信访人陈述了经过。")));
    }

    /** Ids of the representatives, as somebody at work on the matter sees them. */
    public List<UUID> petitioners(Actor actor, UUID matter) {
        return world.as(actor, () -> world.get(HandlingReader.class).open(matter)).recipients().stream()
                .map(Recipients.Recipient::petitionerId)
                .toList();
    }

    /** The last paper of that kind comes back signed, its check code typed by whoever scans it. */
    public void scan(Actor actor, UUID matter, DocumentKind kind) {
        Documents documents = world.get(Documents.class);
        world.run(actor, () -> {
            UUID paper = world.get(HandlingReader.class).documents(matter).stream()
                    .filter(line -> line.kind() == kind)
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .id();
            byte[] printed =
                    world.inTransaction(() -> documents.forStamping(paper)).orElseThrow();
            String code = world.inTransaction(() -> documents.checkCode(paper)).orElseThrow();
            world.get(AddStampedScan.class).add(paper, printed, code);
        });
    }

    /** Everything the head wants to see, all demands supported. */
    public void findAll(UUID matter) {
        world.run(handler, () -> world.get(DraftFindings.class).save(matter, findings(matter, Finding.SUPPORTED)));
    }

    public List<FindingDraft> findings(UUID matter, Finding finding) {
        return view(handler, matter).demands().stream()
                .map(demand -> new FindingDraft(
                        demand.id(),
                        finding,
                        "经查,补偿款已拨付到村。",
                        "《土地管理法》第四十八条",
                        "请村民委员会于期限内兑付。",
                        "官塘驿镇财政所",
                        LocalDate.of(2026, 12, 31)))
                .toList();
    }

    /** Accepted, heard, found, submitted and signed today. */
    public UUID signed(UUID matter) {
        accept(matter);
        hear(matter);
        findAll(matter);
        world.as(handler, () -> world.get(SubmitOpinion.class).submit(matter));
        return world.as(head, () -> world.get(SignOpinion.class).sign(matter));
    }

    public void serve(UUID matter, UUID document, int representative, LocalDate on) {
        UUID petitioner = world.as(
                        handler, () -> world.get(HandlingReader.class).open(matter))
                .recipients()
                .get(representative)
                .petitionerId();
        world.run(handler, () -> world.get(ServeDocument.class)
                .serve(matter, new ServeDocument.Served(document, petitioner, ServingMethod.IN_PERSON, on, false, "")));
    }

    public MatterView view(Actor actor, UUID matter) {
        return world.as(actor, () -> world.get(MatterReader.class).open(matter));
    }

    /** The course of a matter as somebody reads it, oldest first. */
    public List<TimelineEntry> course(Actor actor, UUID matter) {
        return world.as(actor, () -> world.get(Timeline.class).of(matter));
    }

    public MatterState state(UUID matter) {
        return view(cityClerk, matter).state();
    }

    public List<ClockLine> clocks(Actor actor, UUID matter, ClockKind kind) {
        return view(actor, matter).clocks().stream()
                .filter(line -> line.kind() == kind)
                .toList();
    }

    public LocalDate today() {
        return org.hongyan.shared.time.SystemTime.today(world.clock());
    }

    public void sql(String statement, Object... values) {
        try (Connection connection = world.database().asOwner().getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
