package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The lead tells the co-handler what became of its opinion. */
@UseCase
@LegalBasis("信访工作条例 第三十一条")
public class UseContribution {

    @Inject
    private ExchangeDesk desk;

    /** Tells it. */
    @Requires(Permission.HANDLE)
    public void use(UUID exchangeId, String how) {
        Exchange given = desk.own(exchangeId, ExchangeKind.CO_HANDLING);
        new FieldChecks().required("/answer", how, FieldChecks.LONG).done();
        given.use(how);
        desk.told(given.matterId(), "CO_HANDLING_USED", Map.of("receiver", desk.name(given.receiverBodyId())));
    }
}
