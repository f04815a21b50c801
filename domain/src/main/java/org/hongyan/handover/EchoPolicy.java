package org.hongyan.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Refusal;
import org.hongyan.tenant.Unit;

/** A matter goes neither back to whoever sent it nor again to a body whose objection was upheld (domain.md §3.5). */
@LegalBasis("信访工作条例 第二十三条第三款")
final class EchoPolicy {

    private EchoPolicy() {}

    /**
     * Why this body cannot get the matter, empty if it can.
     *
     * @param all handovers of which the sender is an end
     * @param upheld bodies whose objection in the matter was upheld
     */
    static Optional<Refusal> against(List<Handover> all, Set<UUID> upheld, UUID senderBodyId, Unit receiver) {
        UUID body = receiver.id();
        boolean sentItToUs = all.stream()
                .anyMatch(handover -> handover.senderBodyId().equals(body)
                        && handover.receiverBodyId().equals(senderBodyId)
                        && !handover.state().ended());
        if (sentItToUs) {
            return Optional.of(new NoEcho(receiver.name()));
        }
        return upheld.contains(body) ? Optional.of(new ObjectionWasUpheld(receiver.name())) : Optional.empty();
    }
}
