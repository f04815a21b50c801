package org.hongyan.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongyan.matter.Nature;
import org.hongyan.petition.Channel;
import org.hongyan.petition.CongressClass;
import org.hongyan.petition.CongressPower;
import org.hongyan.petition.CongressWish;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.RegisterPetition;
import org.hongyan.petition.SubmitPetition;
import org.hongyan.privacy.QueryCode;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.testing.Places.TestOffice;

/** Invented petitioners and what they send in, for tests. */
public final class Petitioners {

    private final World world;

    public Petitioners(World world) {
        this.world = world;
    }

    /** A claim with two demands and that many representatives, about a place that exists. */
    public PetitionInput claim(int representatives) {
        List<PetitionerInput> people = new ArrayList<>();
        for (int i = 1; i <= representatives; i++) {
            people.add(new PetitionerInput("李秀兰" + i, "", "1380000000" + i, "柳堤村3组"));
        }
        return new PetitionInput(
                Nature.CLAIM,
                "柳堤村3组安置路征地,青苗补偿款未到账",
                "2025年8月修安置路占了我家2.6亩地,青苗补偿款到现在没有发。",
                List.of("请求兑付青苗补偿款 5,720 元。", "请求公开补偿款的分配方案。"),
                world.places().anyDivision(),
                "柳堤村3组",
                null,
                people,
                Math.max(1, representatives),
                false,
                false,
                false);
    }

    /** Sends it in online. */
    public Receipt submit(TestOffice office, PetitionInput input, String requestKey) {
        return world.asCitizen(List.of(), () -> world.get(SubmitPetition.class)
                .submit(new SubmitPetition.Command(office.code(), input, true, null, requestKey)));
    }

    /** A letter that arrived today, registered by the clerk. */
    public Receipt letter(Actor clerk, PetitionInput input) {
        return world.as(clerk, () -> world.get(RegisterPetition.class)
                .register(new RegisterPetition.Command(
                        Channel.LETTER, SystemTime.today(world.clock()), input, Map.of(), classOf(input.nature()))));
    }

    /** How a congress classes it; other offices do not look at it. */
    public static CongressClass classOf(Nature nature) {
        return new CongressClass(
                nature == Nature.SUGGESTION ? CongressWish.PROPOSAL : CongressWish.REQUEST, CongressPower.GOVERNMENT);
    }

    /** The proof of one representative, counted from 0, by the code on the receipt. */
    public List<String> proofs(Receipt receipt, int representative) {
        QueryCode code =
                QueryCode.parse(receipt.codes().get(representative).code()).orElseThrow();
        return world.get(QueryCodes.class).proofsOf(receipt.number(), code);
    }
}
