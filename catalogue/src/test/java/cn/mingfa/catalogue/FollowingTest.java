package cn.mingfa.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A catalogue that follows a change of definitions, and versions that were given up. */
class FollowingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static SourceFile patrol(int version, String title) {
        return new SourceFile("patrol.yaml", """
                matter:
                  key: patrol
                  version: %d
                  effective_from: 2026-01-01
                  title: %s
                  group: 行政执法
                  title_field: topic
                  series: 巡查
                  dates: [{kind: occurred_on, label: 巡查日期}]
                  fields: [{key: topic, label: 巡查事项, type: text, required: true}]
                  stages: [{key: open, label: 已登记}, {key: done, label: 已办结, closing: true}]
                  actions: [{key: close, label: 办结, from: [open], to: done, roles: [clerk]}]
                """.formatted(version, title));
    }

    private static SourceFile rule(int version, String from, int days) {
        return new SourceFile("rule.yaml", """
                clocks:
                  - {key: patrol.reply, version: %d, effective_from: %s, matter: 巡查, step: 回复, trigger: 收到,
                     limit: %d working_days, sense: at_most, roll: none, law: 本区规定, confidence: local_practice,
                     to_be_confirmed: true}
                """.formatted(version, from, days));
    }

    private static Catalogue of(List<SourceFile> own, List<SourceFile> former) {
        Loaded loaded = Catalogue.shippedWith(own, former);
        assertThat(loaded.findings()).isEmpty();
        return loaded.catalogue().orElseThrow();
    }

    @Test
    void answersAsTheOneInUseAndAFixedOneStays() {
        AtomicReference<Catalogue> current = new AtomicReference<>(Catalogue.shipped());
        Catalogue following = Catalogue.following(current::get);
        Catalogue before = following.fixed();
        assertThat(following.matterType("patrol")).isEmpty();

        current.set(of(List.of(patrol(1, "巡查")), List.of()));

        assertThat(following.matterType("patrol")).isPresent();
        assertThat(before.matterType("patrol")).isEmpty();
    }

    @Test
    void aVersionGivenUpIsFoundByNumberAndNothingNewBeginsUnderIt() {
        Catalogue catalogue = of(List.of(patrol(3, "巡查三")), List.of(patrol(2, "巡查二"), patrol(1, "巡查一")));

        assertThat(catalogue.matterType("patrol", 1).orElseThrow().title()).isEqualTo("巡查一");
        assertThat(catalogue.matterType("patrol").orElseThrow().title()).isEqualTo("巡查三");
        assertThat(catalogue.matterTypes()).extracting("key").containsOnlyOnce("patrol");
    }

    @Test
    void aTypeGivenUpIsStillReadButNoLongerOffered() {
        Catalogue catalogue = of(List.of(), List.of(patrol(1, "巡查")));

        assertThat(catalogue.matterType("patrol", 1)).isPresent();
        assertThat(catalogue.matterType("patrol")).isEmpty();
        assertThat(catalogue.matterTypes()).extracting("key").doesNotContain("patrol");
    }

    @Test
    void aClockThatStartedUnderARuleGivenUpKeepsIt() {
        Catalogue catalogue = of(List.of(rule(2, "2026-07-01", 9)), List.of(rule(1, "2026-01-01", 5)));

        assertThat(catalogue
                        .clockRule("patrol.reply", DAY)
                        .orElseThrow()
                        .limit()
                        .amount())
                .isEqualTo(5);
        assertThat(catalogue
                        .clockRule("patrol.reply", DAY.plusMonths(2))
                        .orElseThrow()
                        .limit()
                        .amount())
                .isEqualTo(9);
    }

    @Test
    void whatIsNotSoundAnyMoreOfTheFormerIsPassedOver() {
        Catalogue catalogue = of(
                List.of(patrol(2, "巡查")), List.of(new SourceFile("old.yaml", "matter: {key: *x}"), patrol(1, "巡查一")));

        assertThat(catalogue.matterType("patrol", 1)).isPresent();
    }
}
