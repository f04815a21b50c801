package org.hongyan.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of the table (domain.md A01–A21), found by any of the headings that offices use for it. */
public enum ImportColumn {
    RECEIVED_ON(true, "收到日期", "来信日期", "收信日期", "登记日期", "来访日期", "信访日期", "日期", "receivedon", "date"),
    CHANNEL(false, "信访形式", "形式", "来件方式", "信访方式", "channel"),
    NAME(false, "姓名", "信访人", "信访人姓名", "来信人", "来访人", "name"),
    ID_NUMBER(false, "身份证号", "身份证号码", "证件号码", "公民身份号码", "idnumber"),
    PHONE(false, "联系电话", "电话", "手机", "手机号", "手机号码", "phone"),
    ADDRESS(false, "住址", "地址", "家庭住址", "通信地址", "联系地址", "address"),
    HEAD_COUNT(false, "人数", "信访人数", "来访人数", "联名人数", "headcount"),
    NATURE(true, "信访目的", "性质", "诉求类型", "件类", "nature"),
    TITLE(true, "标题", "概况标题", "事由", "题目", "title"),
    CONTENT(true, "内容", "主要内容", "信访内容", "反映内容", "概况", "content"),
    DEMAND(false, "诉求", "主要诉求", "信访诉求", "请求事项", "demand"),
    PLACE(true, "问题属地", "属地", "问题发生地", "行政区划", "place"),
    PLACE_DETAIL(false, "详细地点", "具体地点", "地点", "村组", "placedetail"),
    SUBJECT(false, "内容分类", "问题分类", "分类", "问题类别", "subject"),
    CONGRESS_WISH(false, "人大类别", "来信类别", "congresswish"),
    CONGRESS_POWER(false, "职权归属", "职权", "congresspower");

    private final boolean mandatory;
    private final List<String> headings;

    ImportColumn(boolean mandatory, String... headings) {
        this.mandatory = mandatory;
        this.headings = List.of(headings);
    }

    /** Whether a table without it cannot be taken. */
    public boolean mandatory() {
        return mandatory;
    }

    /** The heading of the template. */
    public String heading() {
        return headings.get(0);
    }

    /** The column of a heading; marks, blanks and what stands in brackets do not count. */
    public static Optional<ImportColumn> of(String heading) {
        String plain = heading.replaceAll("[（(].*?[）)]", "")
                .replaceAll("[\\s*＊:：_-]", "")
                .toLowerCase(Locale.ROOT);
        for (ImportColumn column : values()) {
            if (column.headings.contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The column in which what is wrong at a pointer of the entry stands. */
    static ImportColumn at(String pointer) {
        return switch (pointer) {
            case "/receivedOn" -> RECEIVED_ON;
            case "/channel" -> CHANNEL;
            case "/nature" -> NATURE;
            case "/title" -> TITLE;
            case "/headCount" -> HEAD_COUNT;
            case "/subject" -> SUBJECT;
            case "/place/divisionCode" -> PLACE;
            case "/place/detail" -> PLACE_DETAIL;
            case "/congressWish" -> CONGRESS_WISH;
            case "/congressPower" -> CONGRESS_POWER;
            case "/petitioners/0/name" -> NAME;
            case "/petitioners/0/idNumber" -> ID_NUMBER;
            case "/petitioners/0/phone" -> PHONE;
            case "/petitioners/0/address" -> ADDRESS;
            default -> pointer.startsWith("/demands") ? DEMAND : CONTENT;
        };
    }

    /** Those that stand only in the tables of a people's congress. */
    public static Set<ImportColumn> ofCongress() {
        return Set.of(CONGRESS_WISH, CONGRESS_POWER);
    }
}
