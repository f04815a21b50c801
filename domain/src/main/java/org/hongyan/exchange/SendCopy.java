package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Unit;

/** Another body may read along (抄送); nothing is asked of it, and it does nothing in the matter. */
@UseCase
@LegalBasis("信访工作条例 第二十二条")
public class SendCopy {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private Partners partners;

    @Inject
    private Exchanges exchanges;

    /**
     * Sends it.
     *
     * @param why for what it is sent
     */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID send(UUID matterId, UUID bodyId, String why) {
        Matter matter = desk.open(matterId, ExchangeKind.COPY);
        new FieldChecks()
                .unless(bodyId != null, "/bodyId", "receiver.missing")
                .required("/words", why, FieldChecks.LONG)
                .done();
        Unit body = partners.require(matterId, ExchangeKind.COPY, bodyId);
        Exchange copy = Exchange.to(matter.id(), ExchangeKind.COPY, body, why, null, desk.actor(), desk.now());
        exchanges.addAndCall(copy);
        desk.told(matterId, "COPY_SENT", Map.of("receiver", body.name()));
        return copy.id();
    }
}
