package cn.mingfa.catalogue;

import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.ClockEffect;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of the shipped definitions as a whole. */
class ShippedCatalogueTest {

    private static final Path RESOURCES = Path.of("src/main/resources/mingfa");

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void everyShippedDefinitionLoadsWithoutFindings() {
        Loaded loaded = Catalogue.load(ShippedFiles.definitions());

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.catalogue()).isPresent();
    }

    @Test
    void indexNamesEveryFileAndNoOther() throws IOException {
        List<String> there;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            there = files.filter(p -> p.toString().endsWith(".yaml"))
                    .map(p -> RESOURCES.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }

        assertThat(ShippedFiles.text("index.txt").lines().sorted()).containsExactlyElementsOf(there);
    }

    @Test
    void aReportOfSixtyFiguresCanBeMade() {
        assertThat(catalogue.indicators()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(catalogue.indicators()).extracting(Indicator::name).doesNotHaveDuplicates();
        assertThat(catalogue.indicators())
                .allSatisfy(indicator -> assertThat(indicator.meaning()).endsWith("。"));
    }

    @Test
    void everyTypeListsExactlyTheIndicatorsCountedFromIt() {
        for (MatterType type : catalogue.matterTypes()) {
            assertThat(type.indicators())
                    .as(type.key())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(catalogue.indicators().stream()
                            .filter(i -> FormulaTypes.of(i.formula()).contains(type.key()))
                            .map(Indicator::key)
                            .toList());
        }
    }

    @Test
    void namesAndContactsOfPrivatePersonsArePersonalData() {
        assertThat(personal("disclosure_application")).contains("applicant", "contact", "identity", "third_party");
        assertThat(personal("petition")).containsExactly("petitioner", "contact");
        assertThat(personal("appeal_ticket")).containsExactly("caller", "contact");
        assertThat(personal("reception")).containsExactly("visitors");
        assertThat(personal("training")).containsExactly("roster");
    }

    @Test
    void onlyAPetitionOfTheSixthRouteGetsTheSixtyDays() {
        MatterType petition = catalogue.matterType("petition").orElseThrow();

        assertThat(petition.onRegister()).isEmpty();
        assertThat(petition.actions())
                .filteredOn(action -> action.clocks().contains(start("xf.handle")))
                .extracting(Action::key)
                .containsExactly("accept");
        assertThat(petition.action("take_other_route").orElseThrow().clocks()).isEmpty();
    }

    @Test
    void replyIsExtendedByThePrincipalAlone() {
        assertThat(catalogue.matterTypes().stream()
                        .flatMap(type -> type.actions().stream())
                        .filter(action -> action.clocks().stream().anyMatch(ClockEffect.Extend.class::isInstance)))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(action -> assertThat(action.roles()).containsExactly(MatterType.Role.PRINCIPAL));
    }

    @Test
    void buttonsOfOneStageAreToldApartByTheirLabels() {
        for (MatterType type : catalogue.matterTypes()) {
            for (MatterType.Stage stage : type.stages()) {
                assertThat(type.actions().stream()
                                .filter(action -> action.from().contains(stage.key()))
                                .map(Action::label))
                        .as(type.key() + " " + stage.key())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void publicityEventIsEnteredInAMinute() {
        MatterType event = catalogue.matterType("publicity_event").orElseThrow();

        assertThat(event.fields())
                .filteredOn(field -> field.required() && field.initial().isEmpty())
                .extracting(Field::key)
                .containsExactly("topic");
    }

    @Test
    void outlineHasTheFourStatutoryPartsAndOther() {
        assertThat(catalogue.outline("law_based_government").parts())
                .extracting(Outline.Part::kind)
                .containsExactly(Outline.PartKind.values());
    }

    @Test
    void calendarKnowsTheYearsOfTheLedger() {
        assertThat(catalogue.calendar().isComplete(2025)).isTrue();
        assertThat(catalogue.calendar().isComplete(2026)).isTrue();
    }

    private List<String> personal(String type) {
        return catalogue.matterType(type).orElseThrow().fields().stream()
                .filter(Field::personal)
                .map(Field::key)
                .toList();
    }

    private static ClockEffect start(String rule) {
        return new ClockEffect.Start(rule, Optional.empty());
    }
}
