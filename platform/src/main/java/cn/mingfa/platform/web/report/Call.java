package cn.mingfa.platform.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.ui.Model;

/** What all changes of a report have in common: where, what is in view, and which version was seen. */
record Call(
        UUID unit,
        int year,
        View view,
        int version,
        Map<String, String> said,
        HttpServletResponse response,
        Model model) {

    static Call of(UUID unit, int year, Map<String, String> said, HttpServletResponse response, Model model) {
        String version = said.getOrDefault("version", "");
        int seen = version.matches("[0-9]{1,8}") ? Integer.parseInt(version) : -1;
        return new Call(unit, year, View.of(said), seen, said, response, model);
    }

    Call at(View other) {
        return new Call(unit, year, other, version, said, response, model);
    }

    String said(String name) {
        return said.getOrDefault(name, "");
    }
}
