package org.hongyan.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.hongyan.bench.Offices.Place;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PersonalText;
import org.hongyan.privacy.QueryCode;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.tenant.PetitionNumber;

/** What makes one generated case differ from the next; the same number always gives the same case. */
final class Slots {

    /** As many rows stand in the measured township's list, whatever the whole holds: fifty in a page 1,000 deep. */
    static final int OWN = 26_000;

    /** Of these, so many are open. */
    static final int OWN_OPEN = 21_500;

    /** Every so many-th case can be looked up: the others have a proof that no code makes. */
    static final int CODED = 97;

    /** The day on which the kept cases count as written. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

    private static final String[] KINDS = {"submitted", "registered", "handling", "closed-01", "closed-08"};
    private static final int[] SHARE = {40, 25, 85, 10, 840};
    private static final String[] SURNAMES = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁".split("");
    private static final String[] MATTERS = {
        "征地青苗补偿款未到账", "拖欠农民工工资", "安置房漏水无人维修", "宅基地确权登记错误", "低保被取消不服",
        "养殖场臭气扰民", "村务账目不公开", "林地界线争议", "自来水浑浊", "危房改造补助未发",
        "退役士兵优抚待遇", "工伤认定久拖不决", "学区划分不合理", "道路施工损坏房屋", "噪声夜间扰民"
    };
    /** What the generated texts are made of. */
    static final List<String> WORDS = List.of(
            "事情从去年开始，多次到村委会反映，一直没有得到答复。",
            "经办人说材料已经上报，但是问到哪里都说不知道。",
            "同组其他农户已经领到，唯独我家没有，也没有人说明原因。",
            "家中老人常年患病，这笔钱是全家的生活来源。",
            "我们请求核对台账，把每一户的面积和金额张榜公布。",
            "合同、收据和照片都可以提供，也愿意配合现场核实。",
            "雨季马上就到，如果再不处理，房屋随时可能出现危险。",
            "希望有关部门依法调查，给出书面答复。");

    private final List<Place> places;
    private final KeyRing ring;
    private final QueryCodes codes;
    private final long matters;
    private final long since;

    Slots(List<Place> places, KeyRing ring, long matters, LocalDate today) {
        this.places = places;
        this.ring = ring;
        this.codes = new QueryCodes(ring);
        this.matters = matters;
        this.since = ChronoUnit.DAYS.between(WRITTEN, today);
    }

    /** A number with the code that opens it, and what of the code is kept. */
    record Coded(String number, String code, String proof) {}

    /** Number and code of a case for which {@code n % CODED == 0}. */
    Coded coded(long n) {
        String number = number(n, place(n));
        return new Coded(number, code(n).reveal(), codes.proofOf(number, code(n)));
    }

    long matters() {
        return matters;
    }

    /** One line for {@code COPY bench_slot FROM STDIN}. */
    String line(long n, boolean withText) {
        SplittableRandom random = new SplittableRandom(n);
        Place place = place(n);
        String number = number(n, place);
        String kind = kind(n, random.nextInt(1000));
        String matter = MATTERS[random.nextInt(MATTERS.length)];
        String group = place.divisionName() + (1 + random.nextInt(30)) + "组";
        String title = group + matter + (random.nextInt(3) == 0 ? "，请求查处" : "");
        // one that only the township has had stands in the county's list no more
        boolean alone = kind.equals("closed-08") || kind.equals("registered") || random.nextInt(4) > 0;
        boolean county = kind.equals("handling") || kind.equals("closed-01") || !alone;
        return String.join(
                "\t",
                Long.toString(n),
                kind,
                ids(n),
                number,
                n % CODED == 0 ? codes.proofOf(number, code(n)) : String.format(Locale.ROOT, "%064x", n * 0x9E3779B9L),
                title,
                withText ? content(title, random) : title,
                SURNAMES[random.nextInt(SURNAMES.length)] + "**",
                group,
                place.divisionCode(),
                text(place.office()),
                text(place.body()),
                text(place.person()),
                text(county ? place.countyOffice() : place.office()),
                text(county ? place.countyBody() : place.body()),
                text(county ? place.countyPerson() : place.person()),
                kind.startsWith("closed") ? text(null) : text(place.section()),
                Long.toString(since + days(kind, random)),
                sealed(n, "name_sealed", "李秀兰"),
                sealed(n, "phone_sealed", "13800000001"),
                sealed(n, "address_sealed", group));
    }

    /**
     * Days to shift a case by. What is open came lately, so that the jobs of the product find nothing to change while
     * it is measured.
     */
    private static int days(String kind, SplittableRandom random) {
        return switch (kind) {
            case "submitted" -> 30;
            case "registered" -> 20 + random.nextInt(8);
            case "handling" -> -random.nextInt(20);
            default -> -30 - random.nextInt(1500);
        };
    }

    private static String ids(long n) {
        return String.format(Locale.ROOT, "%012x70008000", 0x0199_0000_0000L + n);
    }

    /** The id of one thing of a case, by the end that is its own. */
    static UUID id(long n, String end) {
        return UUID.fromString((ids(n) + end).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private String sealed(long n, String column, String text) {
        FieldAddress at = new FieldAddress("petitioner", id(n, CaseFile.PETITIONER), column);
        return "\\\\x"
                + HexFormat.of().formatHex(PersonalText.seal(ring, at, text).toColumn());
    }

    private static String content(String title, SplittableRandom random) {
        StringBuilder text = new StringBuilder(title).append('。');
        int sentences = 3 + random.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append("涉及金额")
                .append(500 + random.nextInt(90_000))
                .append("元。")
                .toString();
    }

    private static String kind(long n, int among) {
        if (n <= OWN) {
            return n <= OWN_OPEN ? "handling" : "closed-08";
        }
        int left = among;
        int kind = 0;
        while (left >= SHARE[kind]) {
            left -= SHARE[kind++];
        }
        return KINDS[kind];
    }

    /** Some townships have many times the cases of others. */
    private Place place(long n) {
        if (n <= OWN) {
            return places.get(0);
        }
        double where = new SplittableRandom(n * 31).nextDouble();
        return places.get(1 + (int) (where * where * (places.size() - 1)));
    }

    private static String number(long n, Place place) {
        return PetitionNumber.of(place.prefix(), 2026, 1_000_000 + n).toString();
    }

    private static QueryCode code(long n) {
        // 17 digits and the check digit; the one that fits is found by trying
        String digits = String.format(Locale.ROOT, "%017d", (n * 2_654_435_761L) % 100_000_000_000_000_000L);
        for (int check = 0; check < 10; check++) {
            var code = QueryCode.parse(digits + check);
            if (code.isPresent()) {
                return code.get();
            }
        }
        throw new IllegalStateException("no check digit fits " + digits);
    }

    private static String text(UUID id) {
        return id == null ? "\\N" : id.toString();
    }
}
