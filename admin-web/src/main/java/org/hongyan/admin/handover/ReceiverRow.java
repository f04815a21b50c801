package org.hongyan.admin.handover;

import org.hongyan.admin.faces.Texts;
import org.hongyan.handover.HandoverOutlook.Choice;
import org.hongyan.tenant.OfficeKind;

/**
 * One body in the list of receivers.
 *
 * @param id the body
 * @param badge {@code gov}, {@code npc} or {@code dept}
 * @param remark why it is proposed or why it cannot be chosen, else empty
 */
public record ReceiverRow(String id, String badge, String name, String legalName, String remark, boolean off) {

    static ReceiverRow of(Choice choice) {
        boolean department =
                choice.receiver().ownOffice() && !choice.receiver().body().root();
        boolean congress = choice.receiver().office().kind() == OfficeKind.NPC;
        String legal = choice.receiver().body().name();
        String name = department ? legal : choice.receiver().office().name();
        boolean off = choice.against() != null;
        String remark =
                off ? Texts.of(choice.against()) : choice.atPlace() ? Texts.text("handover.assign.atPlace") : "";
        return new ReceiverRow(
                choice.receiver().body().id().toString(),
                department ? "dept" : congress ? "npc" : "gov",
                name,
                legal.equals(name) ? "" : legal,
                remark,
                off);
    }
}
