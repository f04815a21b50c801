package org.hongyan.exchange;

import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Part;

/** What the rules ask of a matter, whether it is only looked at or about to be written to. */
record Subject(UUID id, String number, MatterState state, Nature nature, Part part, UUID holderBodyId) {

    static Subject of(MatterView matter) {
        return new Subject(
                matter.id(), matter.number(), matter.state(), matter.nature(), matter.part(), matter.holderBodyId());
    }

    static Subject of(Matter matter, CaseAccess access) {
        return new Subject(
                matter.id(),
                matter.number(),
                matter.state(),
                matter.nature(),
                access.require(matter.id()),
                access.holderOf(matter.id()));
    }
}
