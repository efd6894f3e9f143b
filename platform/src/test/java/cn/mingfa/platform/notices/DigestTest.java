package cn.mingfa.platform.notices;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.WorkWorld;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.ledger.WorkWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DigestTest {

    private static final LocalDateTime MORNING = TODAY.atTime(8, 30);

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("mingfa@example.cn", "mingfa", "secret"));
    private final NoticeWorld world = new NoticeWorld();
    private final WorkWorld work = world.work;
    private final User clerk = work.clerk();
    private final JdbcWishes wishes = new JdbcWishes(work.jdbc());
    private final DigestStore store = new DigestStore(work.jdbc());

    @BeforeEach
    void start() {
        server.start();
        work.to(MORNING);
        wishes.keep(clerk, new Wish("clerk@example.cn", Rhythm.DAILY, 8));
    }

    @AfterEach
    void stop() {
        server.stop();
        world.close();
    }

    private Digests digests(MailSettings settings) {
        return new Digests(
                wishes,
                store,
                world.inbox,
                world.users(clerk),
                work.types(),
                new Mailer(settings),
                Optional.of("http://mingfa.example.cn"),
                work.transactions(),
                work.clock());
    }

    private Digests digests() {
        return digests(settings(server.getSmtp().getPort(), "secret"));
    }

    private static MailSettings settings(int port, String password) {
        return new MailSettings("127.0.0.1", port, "mingfa", password, "mingfa@example.cn", MailSettings.Tls.NONE);
    }

    private void overdue() {
        Receipt receipt = work.enterpriseMatter("园区道路照明", work.town(), clerk);
        work.clock(
                receipt.matter(),
                "xxgk.reply",
                TODAY.minusDays(30),
                TODAY.minusDays(1).atStartOfDay());
        world.rounds.run();
    }

    private int sent() {
        return server.getReceivedMessages().length;
    }

    @Test
    void oneLetterADayTellsWhatIsNewInBothForms() throws Exception {
        overdue();
        digests().run();
        digests().run();

        assertThat(sent()).isEqualTo(1);
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("明法提醒：1 条新消息，其中逾期 1 件");
        assertThat(letter.getAllRecipients()[0]).hasToString("clerk@example.cn");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String whole = GreenMailUtil.getWholeMessage(letter);
        assertThat(whole).contains("text/plain").contains("text/html");
    }

    @Test
    void aTitleThatMayNameACitizenStaysInTheHouse() {
        Receipt application = work.application("江远帆住房补偿信息", TODAY.minusDays(60));
        world.rounds.run();
        Notice notice = world.inbox.open(clerk).getFirst();

        String words =
                new DigestText("沈知微", TODAY, java.util.List.of(notice), 1, Optional.empty(), work.types()).plain();

        assertThat(words).contains(application.number()).doesNotContain("江远帆").doesNotContain("住房补偿");
    }

    @Test
    void nothingIsSentWhereNothingIsNew() {
        overdue();
        digests().run();

        work.to(MORNING.plusDays(1));
        world.rounds.run();
        digests().run();

        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void nobodyIsWrittenToBeforeTheirHourOrWithoutAWish() {
        overdue();
        wishes.keep(clerk, new Wish("clerk@example.cn", Rhythm.DAILY, 9));
        digests().run();
        wishes.keep(clerk, new Wish("", Rhythm.NONE, 8));
        digests().run();

        assertThat(sent()).isZero();
    }

    @Test
    void aWeeklyLetterComesOnceAWeek() {
        wishes.keep(clerk, new Wish("clerk@example.cn", Rhythm.WEEKLY, 8));
        overdue();
        digests().run();
        work.to(MORNING.plusDays(1));
        Receipt receipt = work.enterpriseMatter("接水", work.town(), clerk);
        work.clock(
                receipt.matter(),
                "xxgk.reply",
                TODAY.minusDays(30),
                TODAY.minusDays(1).atStartOfDay());
        world.rounds.run();
        digests().run();
        assertThat(sent()).isEqualTo(1);

        // the Monday after
        work.to(MORNING.plusDays(3));
        digests().run();

        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void aLetterNotTakenIsShownAndSentLater() {
        overdue();
        int port = server.getSmtp().getPort();
        digests(settings(port, "wrong")).run();
        assertThat(sent()).isZero();
        assertThat(store.unsent(TODAY)).singleElement().satisfies(unsent -> {
            assertThat(unsent.sentence()).contains("账号或者密码");
            assertThat(unsent.given()).isFalse();
        });
        digests().run();
        assertThat(sent()).isZero();

        work.to(MORNING.plusMinutes(6));
        digests().run();

        assertThat(sent()).isEqualTo(1);
        assertThat(store.unsent(TODAY)).isEmpty();
    }

    @Test
    void withoutAMailServerNothingHappens() {
        overdue();
        digests(new MailSettings(null, 465, null, null, null, MailSettings.Tls.SSL))
                .run();

        assertThat(work.jdbc()
                        .sql("select count(*) from digest")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNoAddressIsRefusedPlainly() {
        assertThatThrownBy(() -> wishes.keep(clerk, new Wish("clerk", Rhythm.DAILY, 8)))
                .isInstanceOf(NoticeRefusal.class)
                .hasMessageContaining("不是邮箱地址");
    }
}
