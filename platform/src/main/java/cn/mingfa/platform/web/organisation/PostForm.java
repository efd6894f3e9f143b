package cn.mingfa.platform.web.organisation;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.administration.People;
import cn.mingfa.platform.organisation.Limits;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.MenuGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A post as its form describes it. */
final class PostForm {

    private PostForm() {}

    /** Kinds of matters to limit a post to, by group. */
    static List<MenuGroup> groups(Desk desk) {
        return MenuGroup.of(desk.catalogue().matterTypes());
    }

    static People.NewPost read(Sent sent, UUID unit, Desk desk) {
        Set<Role> roles = sent.all("role").stream()
                .flatMap(key -> Words.ROLES.stream().filter(role -> role.name().equals(key)))
                .collect(Collectors.toSet());
        Set<String> groups = new HashSet<>();
        Set<String> types = new HashSet<>();
        for (MenuGroup group : groups(desk)) {
            if (sent.has("group", group.heading())) {
                groups.add(group.heading());
            }
            // a type whose group is there needs no mention of its own
            group.types().stream()
                    .filter(type -> sent.has("type", type.key()) && !groups.contains(group.heading()))
                    .forEach(type -> types.add(type.key()));
        }
        return new People.NewPost(
                unit, sent.of("title"), roles, new Limits(groups, types), sent.day("from", "任职日期", desk.today()));
    }
}
