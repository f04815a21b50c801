package org.hongyan.admin.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.document.QrPicture;
import org.hongyan.petition.CollectivePolicy;
import org.hongyan.petition.Receipt;

/**
 * One that was registered in this view, with what its clerk should know at once; nothing of it is typed, all is counted.
 *
 * @param receipt with the codes that are shown in this view only
 * @param heads 人次: heads of a visit, signers of everything else
 * @param aboveLevel a visit above the competent and the next level
 * @param repeats how many earlier matters of the own body it may repeat, for the clerk to compare
 */
public record Registered(Receipt receipt, LocalDate receivedOn, int heads, boolean aboveLevel, long repeats) {

    /** The address at which it is looked up, for the camera of a telephone, without the query code; null if not known. */
    public QrPicture qr() {
        String address = receipt.lookupAddress();
        return address.isEmpty() ? null : QrPicture.of(address);
    }

    /** True for a visit event, which counts as a batch (批). */
    public boolean visit() {
        return receipt.channel().isVisit();
    }

    /** True for a collective visit or a joint letter. */
    public boolean collective() {
        return CollectivePolicy.collective(heads);
    }

    /** True where the caller hears the code read out, since no paper goes to anybody. */
    public boolean heard() {
        return switch (receipt.channel()) {
            case CALL, VIDEO -> true;
            default -> false;
        };
    }

    /**
     * One figure.
     *
     * @param key its name in the texts
     */
    public record Count(String key, String shown) {}

    /**
     * The figures of this one, each for itself (domain.md §3.8). Whether it repeats something is decided when it is
     * compared; whether another office has it already is never told at registration (domain.md A14).
     */
    public List<Count> counters() {
        List<Count> all = new ArrayList<>();
        all.add(new Count("items", "1"));
        if (visit()) {
            all.add(new Count("batches", "1"));
        }
        all.add(new Count("heads", String.valueOf(heads)));
        all.add(new Count("form", text(!collective() ? "single" : visit() ? "collective" : "joint")));
        all.add(new Count("here", text(repeats > 0 ? "compare" : "first")));
        all.add(new Count("everywhere", text("later")));
        if (visit()) {
            all.add(new Count("level", text(aboveLevel ? "above" : "notAbove")));
        }
        return all;
    }

    private static String text(String what) {
        return Texts.text("register.count.is." + what);
    }
}
