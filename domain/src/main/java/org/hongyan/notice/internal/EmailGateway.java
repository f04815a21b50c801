package org.hongyan.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.hongyan.notice.SendingFailed;

/** Sends plain text mail through a server that relays for us. The id of the message names the mail, for the receiver's
 * software to notice one that comes twice. */
@ApplicationScoped
public class EmailGateway {

    private static final String TIMEOUT_MILLIS = "10000";

    private final DeliverySettings settings;
    private final Clock clock;

    /** For the proxy. */
    protected EmailGateway() {
        this(null, null);
    }

    @Inject
    public EmailGateway(DeliverySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isThere() {
        return !settings.get("smtp.host").isEmpty();
    }

    void send(UUID id, String to, String title, String text) throws SendingFailed {
        try {
            MimeMessage mail = new MimeMessage(session()) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + id + "@hongyan>");
                }
            };
            mail.setFrom(new InternetAddress(settings.get("smtp.from"), true));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            mail.setSubject(title, StandardCharsets.UTF_8.name());
            mail.setText(text, StandardCharsets.UTF_8.name());
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setSentDate(Date.from(clock.instant()));
            Transport.send(mail);
        } catch (AddressException noAddress) {
            throw new SendingFailed("mail address not valid", true);
        } catch (SendFailedException refused) {
            throw new SendingFailed("mail address refused", refused.getInvalidAddresses() != null);
        } catch (MessagingException failed) {
            throw new SendingFailed("mail server: " + failed.getClass().getSimpleName(), false);
        }
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.get("smtp.host"));
        String port = settings.get("smtp.port");
        properties.put("mail.smtp.port", port.isEmpty() ? "25" : port);
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        String user = settings.get("smtp.user");
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, settings.get("smtp.password"));
            }
        });
    }
}
