package org.hongyan.accusation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hongyan.accusation.AccusationText.Accused;
import org.hongyan.attachment.Upload;
import org.hongyan.matter.Nature;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;

/** A county, a township below it, and the discipline line beside and above them. */
final class SealedScene {

    /** Words that must be readable at the discipline office alone. */
    static final String WORDS = "马三宝把集体的补偿款打进自己的户头";

    static final String ACCUSED = "马三宝";
    static final String ACCUSER = "秋月娥";
    static final String PHONE = "13907240001";
    static final List<String> SECRETS = List.of(WORDS, ACCUSED, ACCUSER, PHONE);

    final ReplyStage stage = new ReplyStage();
    final TestOffice upper =
            stage.world.places().office("xianning-disc", "咸宁市纪委监委信访室", OfficeKind.DISC, OfficeLevel.CITY, null);
    final TestOffice lower =
            stage.world.places().beside(stage.city, "chibi-disc", "赤壁市纪委监委信访室", OfficeKind.DISC, upper);
    final Actor upperClerk = stage.world.places().person(upper, "卓尔凡", Role.DISCIPLINE_CLERK);
    final Actor lowerClerk = stage.world.places().person(lower, "包守廉", Role.DISCIPLINE_CLERK);
    final Actor lowerOther = stage.world.places().person(lower, "计无私", Role.DISCIPLINE_CLERK);
    final Actor accusedClerk = stage.world.places().person(lower, ACCUSED, Role.DISCIPLINE_CLERK);
    final Actor lowerAdministrator = stage.world.places().person(lower, "管", Role.OFFICE_ADMINISTRATOR);

    /** Makes the keys, as the day's jobs do. */
    SealedScene withKeys() {
        stage.world.as(
                Actor.system(null, null),
                () -> stage.world.get(PrepareDisciplineKeys.class).prepare());
        return this;
    }

    static AccusationInput input(boolean sitsThere, String accuser, Upload... files) {
        return new AccusationInput(
                sitsThere,
                AccusationNature.VILLAGE_FINANCE,
                List.of(new Accused(ACCUSED, "柳堤村", "村主任")),
                WORDS,
                accuser,
                accuser.isEmpty() ? "" : PHONE,
                "",
                List.of(files));
    }

    SubmitAccusation.Ticket submit(boolean sitsThere, String accuser, Upload... files) {
        return submit(Ids.next(), input(sitsThere, accuser, files));
    }

    SubmitAccusation.Ticket submit(UUID form, AccusationInput input) {
        return stage.world.asCitizen(
                List.of(), () -> stage.world.get(SubmitAccusation.class).submit(stage.city.code(), form, input));
    }

    UUID idOf(Actor clerk, String number) {
        return open(clerk).stream()
                .filter(line -> line.accusation().number().equals(number))
                .findFirst()
                .orElseThrow()
                .accusation()
                .id();
    }

    List<ReadAccusation.Line> open(Actor clerk) {
        return stage.world.as(clerk, () -> stage.world.get(ReadAccusation.class).list(false));
    }

    ReadAccusation.File read(Actor clerk, UUID id) {
        return stage.world.as(clerk, () -> stage.world.get(ReadAccusation.class).open(id));
    }

    /** A claim that in truth accuses; with the words above in every field of it. */
    PetitionInput accusingClaim() {
        PetitionInput claim = stage.petitioners.claim(1);
        return new PetitionInput(
                Nature.CLAIM,
                ACCUSED + "的事",
                "安置路占了我家的地。" + WORDS + "。请求把补偿款发给我们。",
                List.of("请求兑付青苗补偿款。", "请求查处" + ACCUSED + "。"),
                claim.divisionCode(),
                "柳堤村3组",
                null,
                List.of(new PetitionerInput(ACCUSER, "", PHONE, "柳堤村3组")),
                1,
                false,
                false,
                false);
    }

    /** The same, called by its name. */
    PetitionInput accusation() {
        PetitionInput claim = accusingClaim();
        return new PetitionInput(
                Nature.ACCUSATION,
                claim.title(),
                claim.content(),
                claim.demands(),
                claim.divisionCode(),
                "",
                null,
                claim.petitioners(),
                1,
                false,
                false,
                false);
    }

    /** Registered in the county, handed to the township, accepted there. */
    Receipt inHandling() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, accusingClaim());
        stage.hand(stage.cityClerk, receipt.matterId(), org.hongyan.handover.HandoverKind.ASSIGN);
        stage.accept(receipt.matterId());
        return receipt;
    }

    String sealOut(Actor actor, UUID matter, boolean sitsThere, String incident) {
        return stage.world.as(actor, () -> stage.world.get(SealOutMatter.class).sealOut(matter, sitsThere, incident));
    }

    /** Every table of the database in which the words stand in clear, whoever may read it. */
    List<String> tablesWith(String words) throws SQLException {
        List<String> found = new ArrayList<>();
        String hex = HexFormat.of().formatHex(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (Connection superuser = stage.world.database().as("postgres").getConnection();
                Statement statement = superuser.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names =
                    statement.executeQuery("select tablename from pg_tables where schemaname = 'public' order by 1")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select count(*) from \"" + table
                        + "\" t where t::text like '%" + words + "%' or t::text like '%" + hex + "%'")) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    /** In how many petitions two characters are counted side by side, all bodies together. */
    int counted(String gram) throws SQLException {
        try (Connection superuser = stage.world.database().as("postgres").getConnection();
                Statement statement = superuser.createStatement();
                ResultSet sum = statement.executeQuery(
                        "select coalesce(sum(petitions), 0) from match_rarity where gram = '" + gram + "'")) {
            sum.next();
            return sum.getInt(1);
        }
    }

    static Upload text(String name, String content) {
        byte[] bytes = content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new Upload(name, bytes.length, () -> new java.io.ByteArrayInputStream(bytes));
    }

    void close() {
        stage.world.close();
    }
}
