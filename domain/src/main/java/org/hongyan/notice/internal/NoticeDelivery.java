package org.hongyan.notice.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.UUID;
import org.hongyan.notice.NoticeMeans;
import org.hongyan.notice.NoticeState;
import org.hongyan.notice.OutboxHandler;
import org.hongyan.notice.OutboxMessage;
import org.hongyan.notice.SendingFailed;

/** Sends notices: by mail if there is a server and an address, else by text message, else they stay in the list. */
@ApplicationScoped
public class NoticeDelivery implements OutboxHandler {

    static final String KIND = "notice";

    private final EmailGateway email;
    private final SmsGateway sms;
    private final NoticeBook book;

    /** For the proxy. */
    protected NoticeDelivery() {
        this(null, null, null);
    }

    @Inject
    public NoticeDelivery(EmailGateway email, SmsGateway sms, NoticeBook book) {
        this.email = email;
        this.sms = sms;
        this.book = book;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(OutboxMessage message) throws SendingFailed {
        JsonObject content = read(message);
        UUID notice = UUID.fromString(content.getString("notice"));
        String address = content.getString("email");
        String phone = content.getString("phone");
        if (email.isThere() && !address.isEmpty()) {
            email.send(message.id(), address, content.getString("title"), content.getString("text"));
            book.outcome(notice, NoticeState.SENT, NoticeMeans.EMAIL);
        } else if (sms.isThere() && !phone.isEmpty()) {
            sms.send(message.id(), phone, content.getString("sms"));
            book.outcome(notice, NoticeState.SENT, NoticeMeans.SMS);
        } else {
            book.outcome(notice, NoticeState.KEPT, null);
        }
    }

    @Override
    public void giveUp(OutboxMessage message) {
        book.outcome(UUID.fromString(read(message).getString("notice")), NoticeState.FAILED, null);
    }

    private static JsonObject read(OutboxMessage message) {
        try (JsonReader reader = JSON.createReader(new StringReader(message.payload()))) {
            return reader.readObject();
        }
    }
}
