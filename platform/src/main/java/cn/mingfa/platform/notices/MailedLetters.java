package cn.mingfa.platform.notices;

import java.time.Clock;
import org.springframework.mail.MailException;
import org.springframework.web.util.HtmlUtils;

/** Letters through the office's mail server. */
record MailedLetters(Mailer mailer, String address, Clock clock) implements Letters {

    @Override
    public boolean canSend() {
        return mailer.isSet() && !address.isEmpty();
    }

    @Override
    public boolean isAddress(String words) {
        return JdbcWishes.isAddress(words);
    }

    @Override
    public void send(String id, String to, String subject, String plain) {
        String html = "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><body><p>"
                + HtmlUtils.htmlEscape(plain, "UTF-8").replace("\n", "<br>") + "</p></body></html>\n";
        try {
            mailer.send(new Mailer.Letter(id + "@mingfa", to, subject, plain, html, clock.instant()));
        } catch (MailException refused) {
            throw new NoticeRefusal("邮件没有发出去，请核对收件地址；如果地址没有错，请管理员检查邮件服务器的设置。");
        }
    }
}
