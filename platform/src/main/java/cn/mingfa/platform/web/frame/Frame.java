package cn.mingfa.platform.web.frame;

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
        int year) {}
