package org.hongyan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttachmentsIT {

    private static World world;
    private static TestOffice city;
    private static TestOffice town;
    private static TestOffice otherTown;
    private static Actor clerk;
    private static Actor colleague;
    private static Actor handler;
    private static Actor stranger;

    @BeforeAll
    static void begin() {
        world = World.start();
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        town = world.places().office("guantangyi", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        otherTown = world.places().office("shenshan", "神山镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        clerk = world.places().person(city, "周登记", Role.INTAKE_CLERK, Role.DISPATCHER);
        colleague = world.places().person(city, "王登记", Role.INTAKE_CLERK);
        handler = world.places().person(town, "周文清", Role.HANDLER);
        stranger = world.places().person(otherTown, "外人", Role.HANDLER, Role.INTAKE_CLERK);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("R2 ten files at most, each wrong one with its own message, the good ones kept")
    void wrong_files_do_not_harm_the_others() {
        Received received = world.asCitizen(List.of(hash("draft-a")), () -> world.get(AttachFile.class)
                .toCitizenDraft(city.id(), hash("draft-a"), List.of(
                        text("信.txt", "经过"), file("photo.jpg", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1)),
                        file("空.pdf", new byte[0]), file("大.wav", new byte[21 * 1024 * 1024]), text("", "x"),
                        new Upload("断.pdf", 5, () -> {
                            throw new IOException("connection lost");
                        }))));
        assertThat(received.kept()).extracting(AttachmentView::name).containsExactly("信.txt");
        assertThat(received.wrong())
                .containsExactly(
                        new FieldError("/attachments/1", "attachment.wrongType", "photo.jpg"),
                        new FieldError("/attachments/2", "attachment.empty", "空.pdf"),
                        new FieldError("/attachments/3", "attachment.tooBig", "大.wav", 21L, 20L),
                        new FieldError("/attachments/4", "attachment.failed", "断.pdf"));

        List<Upload> ten = IntStream.range(0, 10).mapToObj(i -> text(i + ".txt", "第" + i)).toList();
        Received more = world.asCitizen(List.of(hash("draft-a")), () -> world.get(AttachFile.class)
                .toCitizenDraft(city.id(), hash("draft-a"), ten));
        assertThat(more.kept()).hasSize(9);
        assertThat(more.wrong()).containsExactly(new FieldError("/attachments", "attachment.tooMany", 11, 10));
        Received none = world.asCitizen(
                List.of(hash("draft-a")), () -> world.get(AttachFile.class).toCitizenDraft(city.id(), hash("draft-a"), List.of()));
        assertThat(none.wrong()).extracting(FieldError::code).containsExactly("attachment.none");
    }

    @Test
    @DisplayName("a draft's files are seen and removed by its proof only, and a citizen cannot put one into another's")
    void a_draft_belongs_to_its_proof() {
        UUID id = citizenFile(hash("draft-b"), "我的信.txt");

        assertThat(ofDraft(hash("draft-b"), hash("draft-b"))).hasSize(1);
        assertThat(ofDraft(hash("other"), hash("draft-b"))).isEmpty();
        assertThat(world.asCitizen(List.of(hash("other")), () -> world.get(OpenFile.class).byPetitioner(id)))
                .isEmpty();
        assertThat(world.asCitizen(List.of(hash("other")), () -> world.get(AttachFile.class).removeFromDraft(id)))
                .isFalse();
        assertThat(world.as(clerk, () -> world.get(OpenFile.class).atDesk(id))).isEmpty();
        assertThatThrownBy(() -> world.asCitizen(List.of(hash("other")), () -> world.get(AttachFile.class)
                        .toCitizenDraft(city.id(), hash("draft-b"), List.of(text("x.txt", "x")))))
                .hasStackTraceContaining("row-level security");
        assertThat(world.asCitizen(List.of(hash("draft-b")), () -> world.get(AttachFile.class).removeFromDraft(id)))
                .isTrue();
    }

    @Test
    @DisplayName("R3 names are encrypted in the table")
    void names_are_encrypted() {
        citizenFile(hash("draft-c"), "李四的身份证.txt");
        world.database().runAsSuperuser("do $$ begin if exists (select from attachment"
                + " where position(convert_to('李四', 'UTF8') in name_sealed) > 0) then raise 'readable'; end if; end $$");
    }

    @Test
    @DisplayName("a submitted file belongs to the receiving body and the petitioner, goes along a handover if chosen, and"
            + " is not found by anybody else")
    void a_file_goes_where_its_petition_goes() throws IOException {
        UUID id = citizenFile(hash("draft-d"), "经过.txt");
        UUID matter = matterAt(city, hash("proof-d"));
        UUID petition = petitionOf(matter);
        int bound = world.asCitizen(List.of(hash("draft-d"), hash("proof-d")), () -> world.inTransaction(() -> world.get(
                        Attachments.class)
                .bind(hash("draft-d"), petition, matter, city.body(), city.id())));

        assertThat(bound).isEqualTo(1);
        assertThat(content(world.as(clerk, () -> world.get(OpenFile.class).atDesk(id).orElseThrow())))
                .isEqualTo("经过");
        assertThat(world.asCitizen(List.of(hash("proof-d")), () -> world.get(OpenFile.class).byPetitioner(id)))
                .isPresent();
        assertThat(world.asCitizen(List.of(hash("draft-d")), () -> world.get(OpenFile.class).byPetitioner(id)))
                .isEmpty();
        assertThat(world.as(handler, () -> world.get(OpenFile.class).atDesk(id))).isEmpty();

        UUID handover = handedOver(matter, city, town);
        assertThat(world.as(handler, () -> world.get(OpenFile.class).atDesk(id))).isEmpty();
        world.as(clerk, () -> world.inTransaction(() -> {
            world.get(Attachments.class).share(handover, town.body(), List.of(id));
            return null;
        }));
        assertThat(world.as(handler, () -> world.get(OpenFile.class).atDesk(id))).isPresent();
        assertThat(world.as(stranger, () -> world.get(OpenFile.class).atDesk(id))).isEmpty();
        world.as(stranger, () -> world.inTransaction(() -> {
            world.get(Attachments.class).share(handover, otherTown.body(), List.of(id));
            return null;
        }));
        assertThat(world.as(stranger, () -> world.get(OpenFile.class).atDesk(id))).isEmpty();
    }

    @Test
    @DisplayName("a body's own paper is seen by its colleagues and by nobody else, the petitioner included")
    void a_body_s_own_paper() {
        UUID matter = matterAt(city, hash("proof-e"));
        UUID id = world.as(clerk, () -> world.get(AttachFile.class).toMatter(matter, List.of(text("笔录.txt", "问答"))))
                .kept()
                .get(0)
                .id();
        assertThat(world.as(colleague, () -> world.get(OpenFile.class).atDesk(id))).isPresent();
        assertThat(world.asCitizen(List.of(hash("proof-e")), () -> world.get(OpenFile.class).byPetitioner(id)))
                .isEmpty();
        assertThat(world.as(stranger, () -> world.get(OpenFile.class).atDesk(id))).isEmpty();
        assertThatThrownBy(() -> world.as(
                        stranger, () -> world.get(AttachFile.class).toMatter(matter, List.of(text("x.txt", "x")))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @DisplayName("what a clerk scans before registering is his or hers until it is registered")
    void a_staff_draft_is_its_maker_s() {
        UUID id = world.as(clerk, () -> world.get(AttachFile.class).toStaffDraft(hash("s"), List.of(text("来信.txt", "信"))))
                .kept()
                .get(0)
                .id();
        assertThat(world.as(clerk, () -> world.get(OpenFile.class).atDesk(id))).isPresent();
        assertThat(world.as(colleague, () -> world.get(OpenFile.class).atDesk(id))).isEmpty();
        UUID matter = matterAt(city, hash("proof-f"));
        UUID petition = petitionOf(matter);
        world.as(clerk, () -> world.inTransaction(
                () -> world.get(Attachments.class).bind(hash("s"), petition, matter, city.body(), city.id())));
        assertThat(world.as(colleague, () -> world.get(OpenFile.class).atDesk(id))).isPresent();
    }

    @Test
    @DisplayName("the petitioner who changes the office in the draft takes the files along")
    void the_office_changed_in_the_draft() throws IOException {
        UUID id = citizenFile(hash("draft-g"), "经过.txt");
        UUID matter = matterAt(town, hash("proof-g"));
        UUID petition = petitionOf(matter);
        world.asCitizen(List.of(hash("draft-g"), hash("proof-g")), () -> world.inTransaction(() -> world.get(Attachments.class)
                .bind(hash("draft-g"), petition, matter, town.body(), town.id())));
        assertThat(content(world.as(handler, () -> world.get(OpenFile.class).atDesk(id).orElseThrow())))
                .isEqualTo("经过");
    }

    @Test
    @DisplayName("R4 R5 the day's jobs judge what waits, drop drafts given up, and see nothing else")
    void the_jobs() {
        UUID waiting = citizenFile(hash("draft-h"), "待查.txt");
        world.database().runAsSuperuser("update attachment set state = 'PENDING' where id = '" + waiting + "'");
        assertThatThrownBy(() ->
                        world.asCitizen(List.of(hash("draft-h")), () -> world.get(OpenFile.class).byPetitioner(waiting)))
                .hasMessageContaining("FileNotYetChecked");
        Actor jobs = Actor.system(null, null);
        assertThat(world.as(jobs, () -> world.get(TidyFiles.class).rescan())).isEqualTo(1);
        assertThat(ofDraft(hash("draft-h"), hash("draft-h"))).extracting(AttachmentView::state)
                .containsExactly(AttachmentState.CLEAN);

        world.clock().forward(Duration.ofDays(31));
        world.as(jobs, () -> world.get(TidyFiles.class).collect());
        assertThat(ofDraft(hash("draft-h"), hash("draft-h"))).isEmpty();
        world.clock().forward(Duration.ofDays(-31));
    }

    private static UUID citizenFile(String draft, String name) {
        return world.asCitizen(List.of(draft), () -> world.get(AttachFile.class)
                        .toCitizenDraft(city.id(), draft, List.of(text(name, "经过"))))
                .kept()
                .get(0)
                .id();
    }

    private static List<AttachmentView> ofDraft(String presented, String draft) {
        return world.asCitizen(List.of(presented), () -> world.inTransaction(() -> world.get(Attachments.class).ofDraft(draft)));
    }

    private static UUID matterAt(TestOffice office, String proof) {
        UUID matter = Ids.next();
        UUID petition = Ids.next();
        UUID petitioner = Ids.next();
        world.database().runAsSuperuser(String.format(
                """
                insert into matter (id, number, office_id, body_id, state, state_since, nature, title, head_count, received_on)
                  values ('%1$s', 'M%1$s', '%4$s', '%5$s', 'SUBMITTED', now(), 'CLAIM', '题', 1, current_date);
                insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
                  values ('%1$s', '%4$s', '%5$s', '{HOLDER}', true, now());
                insert into petition (id, number, matter_id, office_id, body_id, channel, received_at, received_on, nature,
                    title, content, head_count, confidential, publish_consent)
                  values ('%2$s', 'P%1$s', '%1$s', '%4$s', '%5$s', 'ONLINE', now(), current_date, 'CLAIM', '题', '文', 1,
                    false, false);
                insert into petitioner (id, petition_id, matter_id, body_id, seq, name_masked)
                  values ('%3$s', '%2$s', '%1$s', '%5$s', 1, '李**');
                insert into petitioner_proof (proof, petitioner_id, petition_id, matter_id, issued_at)
                  values ('%6$s', '%3$s', '%2$s', '%1$s', now());
                """,
                matter, petition, petitioner, office.id(), office.body(), proof));
        PETITIONS.put(matter, petition);
        return matter;
    }

    private static final Map<UUID, UUID> PETITIONS = new HashMap<>();

    private static UUID petitionOf(UUID matter) {
        return PETITIONS.get(matter);
    }

    private static UUID handedOver(UUID matter, TestOffice from, TestOffice to) {
        UUID handover = Ids.next();
        world.database().runAsSuperuser(String.format(
                """
                insert into handover (id, matter_id, kind, sender_office_id, sender_body_id, receiver_office_id,
                    receiver_body_id, to_handle, state, arrived_at, arrived_on)
                  values ('%s', '%s', 'ASSIGN', '%s', '%s', '%s', '%s', true, 'ARRIVED', now(), current_date);
                begin;
                update standing set is_holder = false, roles = '{ASSIGNER}' where matter_id = '%2$s';
                insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
                  values ('%2$s', '%5$s', '%6$s', '{HOLDER}', true, now());
                commit;
                """,
                handover, matter, from.id(), from.body(), to.id(), to.body()));
        return handover;
    }

    private static String hash(String name) {
        return name + "-".repeat(64 - name.length());
    }

    private static String content(FileDownload file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Upload text(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Upload file(String name, byte[] content) {
        return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
    }
}
