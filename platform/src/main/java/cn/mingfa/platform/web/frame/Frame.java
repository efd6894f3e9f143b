package cn.mingfa.platform.web.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param theme light, dark, or null to follow the system
 * @param keys whether single-key shortcuts are on
 * @param unit short name of the user's unit; empty, as the names are, when nobody is logged in
 * @param here address of this page, to come back to
 * @param sought what stands in the search field
 * @param year of today, for dates typed without one
 * @param day today in words, for what is printed
 * @param more the pages under 更多, by heading
 */
public record Frame(
        @Nullable String theme,
        boolean keys,
        String unit,
        String unitName,
        String person,
        String post,
        String here,
        String sought,
        int year,
        String day,
        List<Section> more) {

    public Frame {
        more = List.copyOf(more);
    }

    /** Whether somebody is logged in. */
    public boolean isKnown() {
        return !person.isEmpty();
    }

    /** One heading with its pages. */
    public record Section(String title, List<MenuEntry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }
}
