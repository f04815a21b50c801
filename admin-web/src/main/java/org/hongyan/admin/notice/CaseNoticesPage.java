package org.hongyan.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.notice.NoticeView;
import org.hongyan.notice.PassOnNotice;

/** What the petitioner of a matter was told, how, and what did not arrive; on the case page. */
@Named
@RequestScoped
public class CaseNoticesPage {

    @Inject
    private PassOnNotice notices;

    @Inject
    private CasePage casePage;

    private List<NoticeView> all;

    /** The newest first. */
    public List<NoticeView> getAll() {
        if (all == null) {
            all = notices.ofMatter(casePage.getMatter().id());
        }
        return all;
    }
}
