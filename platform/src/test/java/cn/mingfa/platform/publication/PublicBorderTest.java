package cn.mingfa.platform.publication;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.figures.TestFigures;
import cn.mingfa.platform.ledger.OfficeWorld;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever lies in a ledger: only what its definition declares public has an address, in its own section alone. */
class PublicBorderTest {

    private static final List<String> SECTIONS = List.of("decisions", "consultations", "documents");

    @Test
    void noMatterOfAnyOtherKindHasAnAddressAndNoPersonalFieldIsEverTold() {
        try (OfficeWorld office = new OfficeWorld()) {
            Random random = new Random(20261122);
            List<String> types = Catalogue.shipped().matterTypes().stream()
                    .map(MatterType::key)
                    .toList();
            for (String type : types) {
                boolean open = Catalogue.shipped()
                        .matterType(type)
                        .flatMap(MatterType::publication)
                        .isPresent();
                for (int n = 0; n < (open ? 20 : 3); n++) {
                    office.random(random, type, office.willow(), office.clerk())
                            .ifPresent(receipt -> office.anyhow(random, receipt.matter(), open ? 8 : 1));
                }
            }
            LedgerSite site = new LedgerSite(
                    office.ledger(),
                    new Shelves(
                            office.ledger(),
                            TestFigures.over(office.jdbc(), office.units(), office.sight()),
                            office.units(),
                            office.clock()),
                    new Visitors(office.units()),
                    Catalogue.shipped(),
                    office.clock(),
                    true);
            List<UUID> all = office.jdbc()
                    .sql("select id from matter")
                    .query((row, n) -> UUID.fromString(row.getString("id")))
                    .list();
            assertThat(all).hasSizeGreaterThan(100);
            int shownAtAll = 0;
            for (UUID id : all) {
                for (String section : SECTIONS) {
                    site.open(section, id).ifPresent(shown -> {
                        assertThat(shown.section()).isEqualTo(section);
                        assertThat(shown.chapters().stream()
                                        .flatMap(chapter -> chapter.facts().stream())
                                        .map(PublicMatter.Fact::field))
                                .noneMatch(Field::personal);
                    });
                    boolean declared = office.jdbc()
                            .sql("select type from matter where id = :id")
                            .param("id", id)
                            .query(String.class)
                            .optional()
                            .flatMap(Catalogue.shipped()::matterType)
                            .flatMap(MatterType::publication)
                            .filter(open -> open.section().equals(section))
                            .isPresent();
                    boolean shown = site.open(section, id).isPresent();
                    shownAtAll += shown ? 1 : 0;
                    assertThat(declared || !shown).isTrue();
                }
            }
            assertThat(shownAtAll).isPositive();
        }
    }
}
