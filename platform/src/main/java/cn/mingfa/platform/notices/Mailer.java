package cn.mingfa.platform.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends a letter by SMTP. */
final class Mailer {

    /** A server that does not answer is not waited for. */
    private static final String PATIENCE_MILLIS = "20000";

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Mailer(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.user());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties mail = sender.getJavaMailProperties();
        mail.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
        mail.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.SSL));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        mail.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        mail.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        mail.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        mail.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    }

    boolean isSet() {
        return settings.isSet();
    }

    /**
     * @param id the same for every attempt at the same letter, so that one sent twice is shown once
     * @param html the same as {@code plain}, for those who read it so
     */
    record Letter(String id, String to, String subject, String plain, String html, Instant at) {}

    /** @throws MailException if the server does not take it */
    void send(Letter letter) {
        MimeMessage message = new Named(letter.id(), sender);
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(Objects.requireNonNull(settings.from())));
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.plain(), letter.html());
            helper.setSentDate(Date.from(letter.at()));
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException malformed) {
            throw new IllegalArgumentException("not a letter: " + letter.to(), malformed);
        }
        sender.send(message);
    }

    /** A message that keeps its own id. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(String id, JavaMailSenderImpl sender) {
            super(sender.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
