package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Upload;
import org.hongyan.handover.HandOverMatter;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AddMaterialIT {

    private static World world;
    private static Petitioners petitioners;
    private static TestOffice city;
    private static TestOffice town;
    private static Actor clerk;
    private static Actor handler;

    @BeforeAll
    static void begin() {
        world = World.start();
        world.clock().setDay(LocalDate.of(2026, 10, 26));
        petitioners = new Petitioners(world);
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        town = world.places().office("guantangyi", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        clerk = world.places().person(city, "登记员", Role.INTAKE_CLERK, Role.DISPATCHER);
        handler = world.places().person(town, "承办员", Role.HANDLER);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static void handOver(Receipt receipt) {
        world.run(clerk, () -> world.get(EnterRegister.class)
                .enter(
                        receipt.matterId(),
                        new EnterRegister.Completion(
                                receipt.title(), null, world.places().anyDivision(), "")));
        world.as(clerk, () -> world.get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(receipt.matterId(), HandoverKind.REFER, town.body(), null, "", "")));
    }

    private static void add(Receipt receipt, List<String> proofs, UUID id, String text) {
        world.asCitizen(proofs, () -> {
            world.get(AddMaterial.class).add(new AddMaterial.Command(id, receipt.number(), text));
            return null;
        });
    }

    private static int send(Receipt receipt, List<String> proofs, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return world.asCitizen(proofs, () -> world.get(AddMaterial.class)
                .receive(
                        receipt.number(),
                        List.of(new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes))))
                .kept()
                .size());
    }

    @Test
    @DisplayName("补充的话和文件随事项到承办单位，记入经过；同一份表单送两次只记一次")
    void added() {
        Receipt receipt = petitioners.submit(city, petitioners.claim(2), "material-1");
        handOver(receipt);
        List<String> proofs = petitioners.proofs(receipt, 0);
        assertThat(send(receipt, proofs, "收据.txt", "2025年8月 收据")).isEqualTo(1);
        assertThat(send(receipt, proofs, "空.txt", "")).isZero();
        UUID form = UUID.randomUUID();
        add(receipt, proofs, form, "又找到一张收据，㐂𠮷。");
        add(receipt, proofs, form, "又找到一张收据，㐂𠮷。");

        for (Actor reader : List.of(clerk, handler)) {
            CaseFile file = world.as(reader, () -> world.get(CaseFiles.class).of(receipt.matterId()));
            assertThat(file.petitions().get(0).added())
                    .as(reader.name())
                    .containsExactly(new CaseFile.Added(LocalDate.of(2026, 10, 26), "又找到一张收据，㐂𠮷。", 1));
            assertThat(file.files()).extracting(AttachmentView::name).containsExactly("收据.txt");
        }
        assertThat(world.asCitizen(proofs, () -> world.get(Timeline.class).of(receipt.matterId())))
                .extracting(entry -> entry.kind())
                .containsOnlyOnce("ADD_MATERIAL");
        assertThat(world.asCitizen(petitioners.proofs(receipt, 1), () -> world.get(Materials.class)
                        .ofPetition(receipt.petitionId())))
                .as("another representative does not read it")
                .isEmpty();
        assertThat(world.asCitizen(proofs, () -> world.get(AddMaterial.class).waiting()))
                .isEmpty();
    }

    @Test
    @DisplayName("没有内容的、没有凭证的、已并入或者移送的，都不收，也不留下什么")
    void refused() {
        Receipt receipt = petitioners.submit(city, petitioners.claim(1), "material-2");
        List<String> proofs = petitioners.proofs(receipt, 0);
        assertThatThrownBy(() -> add(receipt, proofs, UUID.randomUUID(), " \u200b\n "))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> add(receipt, proofs, UUID.randomUUID(), "长".repeat(AddMaterial.MAX_TEXT + 1)))
                .isInstanceOf(InvalidInputException.class);
        Receipt other = petitioners.submit(city, petitioners.claim(1), "material-3");
        assertThatThrownBy(() -> add(receipt, petitioners.proofs(other, 0), UUID.randomUUID(), "不是我的"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(MatterNotFound.class));
        assertThat(world.asCitizen(proofs, () -> world.get(Materials.class).ofPetition(receipt.petitionId())))
                .isEmpty();
        assertThat(AddMaterial.possibleIn(MatterState.ACCEPTED)).isTrue();
        assertThat(AddMaterial.possibleIn(MatterState.REPLIED)).isTrue();
        assertThat(AddMaterial.possibleIn(MatterState.COMPLETED)).isTrue();
        assertThat(AddMaterial.possibleIn(MatterState.MERGED)).isFalse();
        assertThat(AddMaterial.possibleIn(MatterState.SEALED_OUT)).isFalse();
    }
}
