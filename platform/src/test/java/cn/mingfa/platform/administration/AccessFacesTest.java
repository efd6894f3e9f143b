package cn.mingfa.platform.administration;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.figures.TestLedger;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Asked;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.OfficeWorld;
import cn.mingfa.platform.ledger.Page;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nobody sees through any face what the access filter denies, and nothing is lost that it grants. */
class AccessFacesTest {

    private static final LocalDate TODAY = OfficeWorld.TODAY;
    private static final List<String> TYPES =
            List.of("publicity_event", "disclosure_application", "petition", "enforcement_discipline");
    private static final List<Receipt> receipts = new ArrayList<>();
    private static final List<Matter> matters = new ArrayList<>();
    private static OfficeWorld world;
    private static Unit office;
    private static Figures figures;

    @BeforeAll
    static void fill() {
        world = new OfficeWorld();
        office = new Unit(
                UUID.randomUUID(),
                "澄柳司",
                "栖禾司法所",
                "栖禾司法所",
                UnitKind.OFFICE,
                Optional.of(world.willow().id()),
                LocalDate.of(2015, 1, 1),
                Optional.empty());
        world.units().add(office);
        Random random = new Random(7);
        for (Unit unit : List.of(world.willow(), world.brook(), office)) {
            User all = user("沈知微", "经办人", unit, Role.values());
            for (String key : TYPES) {
                for (int n = 0; n < 2; n++) {
                    world.random(random, key, unit, all).ifPresent(receipt -> file(receipt, all));
                }
            }
        }
        User supervisor = user("乔若谷", "监督员", world.district(), Role.values());
        receipts.forEach(receipt ->
                matters.add(world.ledger().open(receipt.matter(), supervisor).matter()));
        assertThat(matters).hasSizeGreaterThan(8);
        // every matter is linked with the first
        for (int n = 1; n < receipts.size(); n++) {
            Receipt receipt = receipts.get(n);
            world.ledger()
                    .submit(
                            new Submission(
                                    UUID.randomUUID(),
                                    receipt.matter(),
                                    receipt.version(),
                                    TODAY,
                                    new Change.Link(receipts.getFirst().matter(), LinkType.LED_TO)),
                            user("乔若谷", "经办人", world.district(), Role.values()));
        }
        figures = TestLedger.figures(world.jdbc(), world.units(), Catalogue.shipped(), world.sight());
    }

    private static void file(Receipt receipt, User by) {
        byte[] content = receipt.number().getBytes(StandardCharsets.UTF_8);
        Change file = new Change.File(new ByteArrayResource(content), "材料.txt", "材料", TODAY);
        receipts.add(world.ledger()
                .submit(new Submission(UUID.randomUUID(), receipt.matter(), receipt.version(), TODAY, file), by));
    }

    private static User user(String name, String post, Unit unit, Role... roles) {
        return new User(UUID.randomUUID(), name, post, unit, Set.of(roles));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyFaceShowsExactlyWhatTheFilterGrants(long seed) {
        Random random = new Random(seed);
        User user = person(random, random.nextInt(3));
        Set<UUID> granted = new HashSet<>();
        matters.stream().filter(matter -> granted(matter, user)).forEach(matter -> granted.add(matter.id()));
        Query everything = Asked.all().by("number", false).page(0, 500).query();
        Page page = world.ledger().list(everything, user);
        assertThat(page.rows()).extracting(Row::id).containsExactlyInAnyOrderElementsOf(granted);
        assertThat(page.total()).isEqualTo(granted.size());

        Set<UUID> exported = new HashSet<>();
        world.ledger().export(everything, user, row -> exported.add(row.id()));
        assertThat(exported).isEqualTo(granted);

        assertThat(world.ledger().due(user, TODAY, 400))
                .allSatisfy(due -> assertThat(granted).contains(due.row().id()));

        for (Matter matter : matters) {
            boolean may = granted.contains(matter.id());
            assertThat(world.ledger().find(matter.number(), user).isPresent()).isEqualTo(may);
            if (may) {
                MatterView view = world.ledger().open(matter.id(), user);
                assertThat(view.links()).allSatisfy(link -> assertThat(granted).contains(link.other()));
                assertThat(view.evidence()).isNotEmpty();
            } else {
                assertThatThrownBy(() -> world.ledger().open(matter.id(), user)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> world.evidence().content(file(matter), user))
                        .isInstanceOf(NotFound.class);
            }
            assertThat(world.oldLedger().matter(matter.ownerUnit(), matter.number(), user))
                    .matches(found -> found.isPresent() == may);
        }
        figuresTellNothingElse(user, granted);
    }

    private static void figuresTellNothingElse(User user, Set<UUID> granted) {
        for (Unit unit : List.of(world.district(), world.willow(), world.brook(), office)) {
            Scope scope = figures.scope(unit.id(), TODAY.getYear(), TODAY);
            for (String type : TYPES) {
                try {
                    assertThat(figures.matters(
                                    new Formula.Selection(type, "occurred_on", new Condition.All(List.of())),
                                    scope,
                                    user))
                            .allSatisfy(matter -> assertThat(granted).contains(matter.id()));
                } catch (NotFound denied) {
                    assertThat(denied.sentence()).isNotBlank();
                }
            }
            for (Indicator indicator : Catalogue.shipped().indicators()) {
                boolean ours = indicator.formula().selections().stream().anyMatch(s -> TYPES.contains(s.type()));
                if (ours) {
                    try {
                        Tally tally = figures.tally(indicator.key(), scope, user);
                        assertThat(tally.rows())
                                .allSatisfy(row -> assertThat(granted).contains(row.matter()));
                    } catch (NotFound denied) {
                        assertThat(denied.sentence()).isNotBlank();
                    }
                }
            }
        }
    }

    /** The filter in plain words. */
    private static boolean granted(Matter matter, User user) {
        return user.capacities().stream().anyMatch(capacity -> {
            boolean type = capacity.types().isEmpty() || capacity.types().contains(matter.type());
            boolean reader = MatterTypes.of(Catalogue.shipped())
                    .newest(matter.type())
                    .filter(known -> known.readers().isEmpty()
                            || known.readers().stream().anyMatch(capacity.roles()::contains))
                    .isPresent();
            boolean everywhere = capacity.unit().equals(world.district());
            boolean above =
                    capacity.unit().equals(world.willow()) && matter.ownerUnit().equals(office.id());
            return type
                    && reader
                    && (everywhere
                            || above
                            || matter.ownerUnit().equals(capacity.unit().id()));
        });
    }

    private static User person(Random random, int others) {
        List<User> also = new ArrayList<>();
        for (int n = 0; n < others; n++) {
            also.add(person(random, 0));
        }
        Set<Role> roles = new HashSet<>();
        roles.add(Role.values()[random.nextInt(5)]);
        roles.add(Role.values()[random.nextInt(5)]);
        Set<String> types = new HashSet<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            types.add(TYPES.get(random.nextInt(TYPES.size())));
        }
        Unit unit =
                List.of(world.district(), world.willow(), world.brook(), office).get(random.nextInt(4));
        return new User(
                UUID.randomUUID(),
                "江远帆",
                "经办人",
                unit,
                roles,
                types,
                also,
                also.isEmpty() ? Optional.empty() : Optional.of("乙"));
    }

    private static String file(Matter matter) {
        return world.jdbc()
                .sql("select sha256 from matter_evidence where matter_id = :id")
                .param("id", matter.id())
                .query((row, n) -> row.getString("sha256"))
                .single();
    }
}
