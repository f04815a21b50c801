package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A county presses a township to answer, then takes the matter over; its file leaves only by two persons. */
@Journey
class SuperiorStepsInIT {

    private static final int ANSWER_IN_DAYS = 9;

    @Test
    @DisplayName("督办、反馈、核实，收回自办；整卷导出要两个人")
    void the_county_supervises_and_takes_over(World world, Browser browser) throws IOException, InterruptedException {
        Scenes scenes = new Scenes(world, browser);
        HttpResponse<String> answer = new Program(world).submit("chibi", "stepped-in", Program.claim("水渠垮了半年，镇里一直没有修"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Receipt receipt = Program.receipt(answer);
        String number = receipt.number();
        scenes.cityRegisters(receipt);
        scenes.cityAssigns(receipt, "官塘驿镇");
        scenes.townshipAccepts(receipt);

        Visitor supervisor = scenes.at("chibi.supervisor1");
        OversightPages.supervise(supervisor, number, "交办以后没有听取信访人意见。", "五个工作日内听取意见并书面报告。", soon(world));
        Visitor handler = scenes.at("guantangyi.handler1");
        OversightPages.answer(handler, number, "已入户听取意见，下周组织修复。");
        OversightPages.endSupervision(supervisor, number);
        new Stranger(handler).hasNoPostFor("admin/overdue");
        handler.open("admin/work");

        Visitor dispatcher = scenes.at("chibi.dispatcher1");
        OversightPages.takeOver(dispatcher, number, "修复需要水利部门协调，由本单位办理。");
        String path = CasePage.find(handler, number).path();
        Visitor head = scenes.at("chibi.approver1");
        OversightPages.sign(head, number);
        new Stranger(handler).findsNothingAt(path);
        StatusPage.lookUp(browser.phone(), receipt).shows("赤壁市信访局").picture("taken-over");

        OversightPages.askForFile(dispatcher, number, "巡察组调阅，用后归还。");
        OversightPages.releaseFile(head, number);
        holdsEverything(OversightPages.fetchFile(dispatcher, number));
    }

    private static String soon(World world) {
        return ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plus(world.ahead())
                .toLocalDate()
                .plusDays(ANSWER_IN_DAYS)
                .toString();
    }

    private static void holdsEverything(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .anyMatch(name -> name.startsWith("000 卷内目录"))
                    .anyMatch(name -> name.contains("督办函"))
                    .anyMatch(name -> name.contains("收回自办决定"));
        }
    }
}
