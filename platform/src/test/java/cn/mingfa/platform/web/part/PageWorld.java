package cn.mingfa.platform.web.part;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.Occasion;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.frame.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Pages with their real templates and the shipped definitions over faces that are stood in for. */
public final class PageWorld {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Unit TOWN = new Unit(
            UUID.nameUUIDFromBytes(new byte[] {1}),
            "澄柳",
            "栖禾镇人民政府",
            "栖禾镇",
            UnitKind.TOWNSHIP,
            Optional.empty(),
            LocalDate.of(2000, 1, 1),
            Optional.empty());
    public static final User CLERK =
            new User(UUID.nameUUIDFromBytes(new byte[] {2}), "陆敏", "司法所科员", TOWN, Set.of(Role.CLERK));

    private PageWorld() {}

    public static Desk desk() {
        return desk(TODAY, Catalogue.shipped());
    }

    /** The desk of another day. */
    public static Desk desk(LocalDate today) {
        return desk(today, Catalogue.shipped());
    }

    /** The desk with other definitions. */
    public static Desk desk(Catalogue catalogue) {
        return desk(TODAY, catalogue);
    }

    private static Desk desk(LocalDate today, Catalogue catalogue) {
        Clock noon = Clock.fixed(
                today.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), ZoneId.of("Asia/Shanghai"));
        return new Desk(noon, catalogue);
    }

    /** Somebody else at the desk. */
    public static Users users(User user) {
        Users users = mock(Users.class);
        when(users.current()).thenReturn(user);
        return users;
    }

    public static Users users() {
        Users users = mock(Users.class);
        when(users.current()).thenReturn(CLERK);
        return users;
    }

    public static Reach reach() {
        Units units = mock(Units.class);
        when(units.all()).thenReturn(List.of(TOWN));
        when(units.subtree(any(), any())).thenReturn(Set.of(TOWN.id()));
        return new Reach(units);
    }

    /** Somebody looking at planning pages on a day. */
    public static Whose whose(User user, Units units, LocalDate today) {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        Clock noon = Clock.fixed(today.atTime(12, 0).atZone(shanghai).toInstant(), shanghai);
        Users users = mock(Users.class);
        when(users.current()).thenReturn(user);
        return new Whose(users, new Reach(units), new Desk(noon, Catalogue.shipped()));
    }

    public static Habits habits() {
        return new Habits(desk());
    }

    public static MatterType type(String key) {
        return Catalogue.shipped().matterType(key).orElseThrow();
    }

    /** A matter just registered today. */
    public static MatterView registered(String type, Map<String, Value> fields) {
        MatterType definition = type(type);
        UUID id = UUID.nameUUIDFromBytes(type.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Entry.Registered act = new Entry.Registered(
                TOWN.id(), TOWN.id(), "澄柳〔2026〕1号", Map.of(DateKind.ARRIVED, TODAY, DateKind.OCCURRED, TODAY), fields);
        Entry entry = new Entry(
                1,
                desk().clock().instant(),
                TODAY,
                CLERK.actor(),
                definition.edition().version(),
                act);
        Lifecycle lifecycle = new Lifecycle(definition);
        Matter matter = lifecycle.apply(Optional.empty(), id, entry);
        return new MatterView(
                matter,
                definition,
                TOWN,
                TOWN,
                lifecycle.title(matter),
                List.of(entry),
                List.of(),
                lifecycle.offers(matter, new Occasion(matter.occurredOn(), matter.occurredOn(), CLERK.roles())),
                List.of(),
                List.of(),
                false);
    }

    public static MockMvc pages(Object... controllers) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(false);
        engine.setTemplateResolver(templates);
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return MockMvcBuilders.standaloneSetup(controllers)
                .setControllerAdvice(new FixedFrame())
                .setViewResolvers(views)
                .build();
    }

    /** The same frame around every page. */
    @ControllerAdvice
    static class FixedFrame {

        @ModelAttribute("frame")
        Frame frame() {
            return new Frame(
                    null,
                    true,
                    TOWN.shortName(),
                    TOWN.name(),
                    CLERK.name(),
                    CLERK.post(),
                    "/",
                    "",
                    TODAY.getYear(),
                    Days.full(TODAY),
                    List.of());
        }
    }
}
