package cn.mingfa.platform.web.frame;

import cn.mingfa.platform.identity.User;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands under 更多 for a user. */
@Component
class More {

    private final ObjectProvider<MenuEntry> entries;

    More(ObjectProvider<MenuEntry> entries) {
        this.entries = entries;
    }

    List<Frame.Section> of(User user) {
        List<MenuEntry> seen = entries.stream()
                .filter(entry -> entry.seen().test(user))
                .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::path))
                .toList();
        return Arrays.stream(MenuEntry.Group.values())
                .map(group -> new Frame.Section(
                        group.chinese(),
                        seen.stream().filter(entry -> entry.group() == group).toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }
}
