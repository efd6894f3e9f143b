package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.Limit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays an office's parameters over clock rules. */
final class ParameterOverlay {

    private ParameterOverlay() {}

    static Versions<ClockRule> apply(
            Versions<ClockRule> rules, List<Parameter> parameters, String region, String unit, Findings findings) {
        Map<String, Parameter> chosen = choose(parameters, region, unit);
        chosen.values().forEach(p -> check(p, rules, findings));
        List<ClockRule> changed = new ArrayList<>();
        rules.byKey()
                .forEach((key, versions) -> versions.forEach(rule -> {
                    Parameter parameter = chosen.get(key);
                    changed.add(parameter == null || findings.count() > 0 ? rule : changed(rule, parameter));
                }));
        return Versions.of(changed, ClockRule::edition);
    }

    /** The unit's own parameter before that of the region. */
    private static Map<String, Parameter> choose(List<Parameter> parameters, String region, String unit) {
        Map<String, Parameter> chosen = new HashMap<>();
        for (Parameter parameter : parameters) {
            boolean own = parameter.unit().filter(unit::equals).isPresent();
            if (parameter.region().equals(region) && (own || parameter.unit().isEmpty())) {
                chosen.merge(parameter.rule(), parameter, (a, b) -> own ? b : a);
            }
        }
        return chosen;
    }

    private static void check(Parameter parameter, Versions<ClockRule> rules, Findings findings) {
        Optional<ClockRule> found = rules.newest(parameter.rule());
        Place place = Place.of(parameter.rule());
        if (found.isEmpty()) {
            List<String> keys = List.copyOf(rules.byKey().keySet());
            findings.add(
                    place,
                    "unknown_reference",
                    "没有名为“" + parameter.rule() + "”的期限规则" + NearestName.hint(parameter.rule(), keys));
            return;
        }
        ClockRule rule = found.get();
        String name = rule.matter() + "·" + rule.step();
        if (!rule.basis().confidence().toBeConfirmed()
                && parameter.confirmedBy().isEmpty()) {
            findings.add(place, "verified_rule", "“" + name + "”的期限条文已核，要改须写明由谁、依据什么确认（confirmed_by）。");
        }
        if (Integer.signum(parameter.amount()) != Integer.signum(rule.limit().amount())) {
            findings.add(
                    place,
                    "out_of_range",
                    "“" + name + "”的期限应当是" + (rule.limit().amount() < 0 ? "负" : "正") + "数。");
        }
        if (parameter.extension().isPresent() && parameter.extension().getAsInt() < 1) {
            findings.add(place, "out_of_range", "“" + name + "”的延长上限应当是正数。");
        }
    }

    private static ClockRule changed(ClockRule rule, Parameter parameter) {
        Limit limit = new Limit(parameter.amount(), rule.limit().unit());
        Optional<Limit> extension = parameter.extension().isPresent()
                ? Optional.of(new Limit(
                        parameter.extension().getAsInt(),
                        rule.extension().map(Limit::unit).orElse(limit.unit())))
                : rule.extension();
        return new ClockRule(
                rule.edition(),
                rule.key(),
                rule.matter(),
                rule.step(),
                rule.trigger(),
                limit,
                rule.sense(),
                rule.roll(),
                rule.pauses(),
                rule.restarts(),
                extension,
                rule.extensionApprover(),
                rule.basis(),
                rule.dueSoonWorkingDays());
    }
}
