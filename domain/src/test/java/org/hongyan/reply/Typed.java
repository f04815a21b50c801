package org.hongyan.reply;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hongyan.staff.Actor;

/** What somebody types into the forms of the handling, nothing left out. */
public final class Typed {

    private Typed() {}

    /** A talk on the morning of that day, asked and written down by one person, signed by everybody. */
    public static Talk talk(Actor by, LocalDate day, List<UUID> petitioners, String course) {
        return new Talk(
                day,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                "镇政府信访接待室",
                List.of(by.personId()),
                by.personId(),
                petitioners,
                "",
                "",
                "您有权如实陈述事实和理由、提供证据，有权申请有利害关系的工作人员回避，有权核对笔录。",
                course,
                true,
                "");
    }

    /** The same with somebody who is no petitioner. */
    public static Talk talkWith(Actor by, LocalDate day, String other, String course) {
        Talk talk = talk(by, day, List.of(), course);
        return new Talk(
                day,
                talk.from(),
                talk.until(),
                talk.place(),
                talk.interviewers(),
                talk.recorder(),
                List.of(),
                other,
                "",
                talk.rights(),
                course,
                true,
                "");
    }

    /** An investigation of that day by somebody and others, with one and the same conclusion on each demand. */
    public static Investigation investigation(Actor by, LocalDate day, String others, String facts, int demands) {
        return new Investigation(
                day,
                day,
                "柳堤村",
                List.of(by.personId()),
                others,
                by.personId(),
                "",
                facts,
                List.of(),
                Collections.nCopies(demands, "反映的情况属实。"));
    }
}
